import type { LoadedSheet } from '../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../text/text.ts';
import { Card } from './Card.tsx';
import { Column } from './Column.tsx';
import { CourseStrip } from './CourseStrip.tsx';
import { ExtentCard } from './ExtentCard.tsx';
import { FindingsCard } from './FindingsCard.tsx';
import { KeyImages } from './images/KeyImages.tsx';
import { LabTable } from './LabTable.tsx';
import classes from './PatientColumn.module.css';
import { ScoresCard } from './ScoresCard.tsx';
import { RecalculateNotice } from './stale/RecalculateNotice.tsx';
import type { Standing } from './stale/use-standing.ts';

type PatientColumnProps = { readonly loaded: LoadedSheet; readonly standing: Standing };

/** The patient: extent, symptoms, overall health, laboratory, scores and course. */
export function PatientColumn({ loaded, standing }: PatientColumnProps) {
  const { sheet, revision, latestRevision } = loaded;
  const { cards } = TEXT.board;
  // An older revision opened by its address says so above; this is one overtaken while open.
  const isOvertaken = revision === latestRevision && standing.latestRevision > revision;
  return (
    <Column label={cards.patient} kind="patient">
      {isOvertaken && <RecalculateNotice id={loaded.id} latest={standing.latestRevision} />}
      <ExtentCard imaging={sheet.extent.imaging} rows={sheet.extent.rows} />
      <KeyImages images={sheet.keyImages} />
      <div className={classes.pair}>
        <FindingsCard
          title={cards.symptoms.title}
          rows={sheet.symptoms}
          empty={cards.symptoms.none}
        />
        <FindingsCard title={cards.health.title} rows={sheet.health} empty={cards.health.none} />
      </div>
      <Card title={cards.labs.title} aside={cards.labs.aside} padding="flush">
        <LabTable rows={sheet.labs} />
      </Card>
      <Card title={cards.course.title}>
        <CourseStrip steps={sheet.course} />
      </Card>
      <FindingsCard
        title={cards.voice.title}
        rows={sheet.voice}
        kind="statements"
        empty={cards.voice.none}
      />
      <ScoresCard rows={sheet.scores} />
    </Column>
  );
}
