import type { SourceView } from '#shared/engine/statement';

import { gradeOfLevel } from '../../../components/evidence-badge/evidence-grade.ts';
import { TEXT } from '../../../text/text.ts';
import type { Footnotes } from './footnotes.ts';
import classes from './PrintedSheet.module.css';

type FootnoteProps = { readonly source: SourceView; readonly footnotes: Footnotes };

/** Letter of the evidence and number of the source: `A [3]`. */
export function Footnote({ source, footnotes }: FootnoteProps) {
  const number = footnotes.numberOf(source);
  return (
    <span className={classes.footnote}>
      {' '}
      <b>{gradeOfLevel(source.level)}</b>
      {number !== undefined && TEXT.board.paper.footnote(number)}
    </span>
  );
}
