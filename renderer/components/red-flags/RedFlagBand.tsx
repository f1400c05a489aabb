import type { RedFlagView } from '#shared/engine/evaluation';

import { Glyph } from '../glyph/Glyph.tsx';
import classes from './RedFlags.module.css';

type RedFlagBandProps = { readonly flags: readonly RedFlagView[] };

/** What must be dealt with before every other question: full width, above all data. */
export function RedFlagBand({ flags }: RedFlagBandProps) {
  const raised = flags.filter((flag) => flag.state === 'raised');
  if (raised.length === 0) return undefined;
  return (
    <section className={classes.band} aria-label="Red flags">
      <ul>
        {raised.map((flag) => (
          <li key={flag.id} data-severity={flag.severity}>
            <Glyph kind={flag.severity === 'red' ? 'stop' : 'caution'} />
            <span>
              <b>{flag.title}.</b> {flag.action}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
