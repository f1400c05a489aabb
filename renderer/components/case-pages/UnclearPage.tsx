import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { UnclearSlot } from './unclear-pages.ts';
import classes from './UnclearPage.module.css';

type UnclearPageProps = {
  /** Options that may or may not apply, or plans that cannot be built. */
  readonly of: 'unclear' | 'impossible';
  readonly slots: readonly UnclearSlot[];
};

/** What is on no list of choices: named, so that nobody has to ask whether it was seen. */
export function UnclearPage({ of, slots }: UnclearPageProps) {
  const texts = TEXT.present[of];
  return (
    <div>
      <h1 className={classes.title}>
        <Glyph kind={of === 'unclear' ? 'unknown' : 'against'} />
        {texts.title}
      </h1>
      <p className={classes.why}>{texts.why}</p>
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
