import type { Evaluation } from '#shared/engine/evaluation';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { MissingWords } from '../MissingItem.tsx';
import { PrintedCard } from './PrintedCard.tsx';
import classes from './PrintedSheet.module.css';

type PrintedMissingProps = { readonly evaluation: Evaluation };

/** Every missing item in its short form. */
export function PrintedMissing({ evaluation: { missing, idle, redFlags } }: PrintedMissingProps) {
  const texts = TEXT.board.cards.missing;
  return (
    <PrintedCard title={texts.title}>
      {missing.length === 0 && <p>{texts.none}</p>}
      <ul className={classes.lines}>
        {missing.map((item) => (
          <li key={item.fact}>
            <Glyph kind="unknown" />
            <MissingWords item={item} flags={redFlags} />
          </li>
        ))}
      </ul>
      {idle.length > 0 && (
        <p className={classes.small}>{texts.idle(idle.map(({ label }) => label).join(', '))}</p>
      )}
    </PrintedCard>
  );
}
