import type { RedFlagView } from '#shared/engine/evaluation';

import { TEXT } from '../../../text/text.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import classes from './LivePanel.module.css';

/** Emergencies first; a flag that is not ruled out is said so. */
export function LiveFlags({ flags }: { readonly flags: readonly RedFlagView[] }) {
  const raised = flags.filter((flag) => flag.state === 'raised');
  const open = flags.filter((flag) => flag.state === 'not-ruled-out');
  return (
    <section className={classes.block} aria-label={TEXT.editor.field.flags}>
      <h3>{TEXT.editor.field.flags}</h3>
      {raised.length === 0 && <p className={classes.none}>{TEXT.editor.field.noFlag}</p>}
      {raised.map((flag) => (
        <p key={flag.id} className={classes.flag} data-severity={flag.severity}>
          <Glyph kind={flag.severity === 'red' ? 'stop' : 'caution'} />
          <span>
            <b>{flag.title}</b>
          </span>
        </p>
      ))}
      {open.length > 0 && (
        <details className={classes.more}>
          <summary>{TEXT.entry.panel.notRuledOut(open.length)}</summary>
          <ul className={classes.missing}>
            {open.map((flag) => (
              <li key={flag.id}>
                <Glyph kind="unknown" />
                <span>{flag.title}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
