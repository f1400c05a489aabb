import type { RedFlagView } from '#shared/engine/evaluation';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './RedFlags.module.css';

type RedFlagBandProps = { readonly flags: readonly RedFlagView[] };

/** What must be dealt with before every other question: full width, above all data. */
export function RedFlagBand({ flags }: RedFlagBandProps) {
  const raised = flags.filter((flag) => flag.state === 'raised');
  if (raised.length === 0) return undefined;
  const severity = raised.some((flag) => flag.severity === 'red') ? 'red' : 'amber';
  return (
    <section
      className={classes.band}
      data-severity={severity}
      aria-label={TEXT.common.redFlags.label}
    >
      <ul>
        {raised.map((flag) => (
          <li key={flag.id} data-severity={flag.severity}>
            <Glyph kind={flag.severity === 'red' ? 'stop' : 'caution'} />
            <span>
              <b>{flag.title}.</b> <ClinicalText text={flag.action} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
