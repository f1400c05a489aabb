import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { UnclearSlot } from './unclear-pages.ts';
import classes from './UnclearPage.module.css';

type UnclearPageProps = { readonly slots: readonly UnclearSlot[] };

/** Options that may or may not apply: named, so that nobody has to ask whether they were seen. */
export function UnclearPage({ slots }: UnclearPageProps) {
  return (
    <div>
      <h1 className={classes.title}>
        <Glyph kind="unknown" />
        {TEXT.present.unclear.title}
      </h1>
      <p className={classes.why}>{TEXT.present.unclear.why}</p>
      <dl className={classes.slots}>
        {slots.map(({ slot, names }) => (
          <div key={names[0]}>
            <dt>{slot}</dt>
            <dd>
              <ul>
                {names.map((name) => (
                  <li key={name}>{name}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
