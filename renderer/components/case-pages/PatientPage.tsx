import { FindingItem } from '../findings/FindingList.tsx';
import list from '../findings/FindingList.module.css';
import type { FindingLine } from '../findings/finding-lines.ts';
import { TEXT } from '../../text/text.ts';
import classes from './PatientPage.module.css';
import type { PatientColumn } from './patient-pages.ts';

type PatientPageProps = {
  readonly columns: readonly PatientColumn[];
  readonly absent: readonly FindingLine[];
};

/** Symptoms, overall health and what the patient wants, side by side; what is absent below. */
export function PatientPage({ columns, absent }: PatientPageProps) {
  return (
    <div className={classes.patient}>
      {columns.length > 0 && (
        <div className={classes.columns}>
          {columns.map((column) => (
            <Column key={column.title} column={column} />
          ))}
        </div>
      )}
      {absent.length > 0 && (
        <section className={classes.absent} aria-label={TEXT.present.patient.absent}>
          <h2>{TEXT.present.patient.absent}</h2>
          <Lines lines={absent} kind="findings" />
        </section>
      )}
    </div>
  );
}

type ColumnProps = { readonly column: PatientColumn };

function Column({ column }: ColumnProps) {
  const isVoice = column.title === TEXT.present.patient.voice;
  return (
    <section aria-label={column.title}>
      <div className={classes.head}>
        <h1>{column.title}</h1>
        {column.day !== undefined && <p>{column.day}</p>}
      </div>
      {column.lines.length === 0 && <p className={classes.none}>{TEXT.present.patient.none}</p>}
      <Lines lines={column.lines} kind={isVoice ? 'statements' : 'findings'} />
    </section>
  );
}

type LinesProps = {
  readonly lines: readonly FindingLine[];
  readonly kind: 'findings' | 'statements';
};

function Lines({ lines, kind }: LinesProps) {
  return (
    <ul className={list.list} data-kind={kind}>
      {lines.map((line) => (
        <FindingItem key={`${line.text} ${line.on ?? ''}`} line={line} />
      ))}
    </ul>
  );
}
