import type { BoardSheet } from '#shared/report/board-sheet-model';

import { Card } from './Card.tsx';
import { Column } from './Column.tsx';
import { CourseStrip } from './CourseStrip.tsx';
import { ExtentCard } from './ExtentCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { LabTable } from './LabTable.tsx';
import classes from './PatientColumn.module.css';
import { ScoresCard } from './ScoresCard.tsx';

type PatientColumnProps = { readonly sheet: BoardSheet };

/** The patient: extent, symptoms, overall health, laboratory, scores and course. */
export function PatientColumn({ sheet }: PatientColumnProps) {
  return (
    <Column label="Patient" kind="patient">
      <ExtentCard imaging={sheet.extent.imaging} rows={sheet.extent.rows} />
      <div className={classes.pair}>
        <FindingsCard title="Symptoms" rows={sheet.symptoms} empty="No symptom is recorded." />
        <FindingsCard
          title="Patient’s voice"
          rows={sheet.voice}
          kind="statements"
          empty="Goals and limits are not recorded."
        />
      </div>
      <FindingsCard
        title="Overall health"
        rows={sheet.health}
        layout="pairs"
        empty="Nothing is recorded."
      />
      <Card title="Laboratory" aside="grey band = reference range" padding="flush">
        <LabTable rows={sheet.labs} />
      </Card>
      <ScoresCard rows={sheet.scores} />
      <Card title="Course">
        <CourseStrip steps={sheet.course} />
      </Card>
    </Column>
  );
}
