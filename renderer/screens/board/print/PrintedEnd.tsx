import type { BoardSheet } from '#shared/report/board-sheet-model';
import { BOARD_DECIDES } from '#shared/report/intended-use';

import { provenanceText } from '../../../components/argument-list/source-text.ts';
import { gradeOfLevel, GRADE_TEXT } from '../../../components/evidence-badge/evidence-grade.ts';
import { TEXT } from '../../../text/text.ts';
import type { Footnotes } from './footnotes.ts';
import { PrintedCard } from './PrintedCard.tsx';
import classes from './PrintedSheet.module.css';

type PrintedEndProps = { readonly sheet: BoardSheet; readonly footnotes: Footnotes };

/** The sources by number, what is not on paper and where it is found, and what the sheet is for. */
export function PrintedEnd({ sheet, footnotes }: PrintedEndProps) {
  const texts = TEXT.board.paper;
  return (
    <>
      <h3 className={classes.group}>{texts.sources}</h3>
      <ol className={classes.sources}>
        {footnotes.sources.map(({ citation, level, provenance }) => (
          <li key={citation} data-citation>
            {citation} ({sourceNote(level, provenance)})
          </li>
        ))}
      </ol>
      <PrintedCard title={texts.notPrinted}>
        <ul className={classes.bullets}>
          {texts.notPrintedItems.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </PrintedCard>
      <PrintedCard title={texts.intendedUse}>
        <p>{sheet.intendedUse}</p>
        <p>{BOARD_DECIDES}</p>
      </PrintedCard>
    </>
  );
}

function sourceNote(level: string, provenance: string): string {
  const grade = gradeOfLevel(level);
  const word = grade === undefined ? level : `${grade}, ${GRADE_TEXT[grade].toLowerCase()}`;
  return `${word}; ${provenanceText(provenance).toLowerCase()}`;
}
