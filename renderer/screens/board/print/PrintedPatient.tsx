import type { BoardSheet, FindingRow } from '#shared/report/board-sheet-model';

import { FindingList } from '../../../components/findings/FindingList.tsx';
import { commonDay, withoutDay } from '../../../components/findings/finding-lines.ts';
import { TEXT } from '../../../text/text.ts';
import { CourseStrip } from '../CourseStrip.tsx';
import { ExtentBody } from '../ExtentCard.tsx';
import { InputList } from '../InputList.tsx';
import { LabTable } from '../LabTable.tsx';
import { ScoresBody } from '../ScoresCard.tsx';
import type { Footnotes } from './footnotes.ts';
import { PrintedCard } from './PrintedCard.tsx';
import { PrintedFlags } from './PrintedFlags.tsx';
import { PrintedImages } from './PrintedImages.tsx';
import { PrintedMissing } from './PrintedMissing.tsx';

type PrintedPatientProps = { readonly sheet: BoardSheet; readonly footnotes: Footnotes };

/** What is open first, then the patient as on the screen. */
export function PrintedPatient({ sheet, footnotes }: PrintedPatientProps) {
  const { cards } = TEXT.board;
  return (
    <>
      <PrintedCard title={cards.extent} aside={sheet.extent.imaging}>
        <ExtentBody rows={sheet.extent.rows} />
      </PrintedCard>
      <PrintedImages images={sheet.keyImages} />
      <PrintedFlags evaluation={sheet.evaluation} footnotes={footnotes} />
      <PrintedMissing evaluation={sheet.evaluation} />
      {sheet.inputNeeded.length > 0 && (
        <PrintedCard title={cards.input}>
          <InputList items={sheet.inputNeeded} />
        </PrintedCard>
      )}
      <Findings
        title={cards.symptoms.title}
        rows={sheet.symptoms}
        empty={cards.symptoms.none}
        kind="findings"
      />
      <Findings
        title={cards.health.title}
        rows={sheet.health}
        empty={cards.health.none}
        kind="findings"
      />
      <Findings
        title={cards.voice.title}
        rows={sheet.voice}
        empty={cards.voice.none}
        kind="statements"
      />
      <PrintedCard title={cards.labs.title} aside={cards.labs.aside}>
        <LabTable rows={sheet.labs} />
      </PrintedCard>
      <PrintedCard title={cards.course.title}>
        <CourseStrip steps={sheet.course} />
      </PrintedCard>
      <PrintedCard title={cards.scores.title}>
        <ScoresBody rows={sheet.scores} />
      </PrintedCard>
    </>
  );
}

type FindingsProps = {
  readonly title: string;
  readonly rows: readonly FindingRow[];
  readonly empty: string;
  readonly kind: 'findings' | 'statements';
};

function Findings({ title, rows, empty, kind }: FindingsProps) {
  const day = commonDay(rows);
  const dated = day === undefined ? rows : withoutDay(rows);
  return (
    <PrintedCard title={title} aside={day}>
      <FindingList rows={dated} kind={kind} empty={empty} />
    </PrintedCard>
  );
}
