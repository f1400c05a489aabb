import { inSentence } from '#shared/domain/in-sentence';
import type { Evaluation } from '#shared/engine/evaluation';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { RaisedFlag } from '../RaisedFlag.tsx';
import { Footnote } from './Footnote.tsx';
import type { Footnotes } from './footnotes.ts';
import { PrintedCard } from './PrintedCard.tsx';
import classes from './PrintedSheet.module.css';

type PrintedFlagsProps = { readonly evaluation: Evaluation; readonly footnotes: Footnotes };

/** Raised flags in full, and every flag that is not ruled out. */
export function PrintedFlags({ evaluation: { redFlags, facts }, footnotes }: PrintedFlagsProps) {
  const raised = redFlags.filter(({ state }) => state === 'raised');
  const open = redFlags.filter(({ state }) => state === 'not-ruled-out');
  const texts = TEXT.board.cards.flags;
  return (
    <PrintedCard title={texts.title}>
      {raised.length === 0 && <p>{open.length === 0 ? texts.none : texts.noneKnown}</p>}
      {raised.map((flag) => (
        <div key={flag.id} className={classes.flag}>
          <RaisedFlag flag={flag} facts={facts} />
          <Footnote source={flag.source} footnotes={footnotes} />
        </div>
      ))}
      {open.length > 0 && (
        <div className={classes.unknown}>
          <Glyph kind="unknown" />
          <p>
            <b>{texts.notRuledOut}</b> {open.map(({ title }) => inSentence(title)).join('; ')}
          </p>
        </div>
      )}
    </PrintedCard>
  );
}
