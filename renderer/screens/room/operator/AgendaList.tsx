import { Badge } from '@mantine/core';

import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import { OUTCOME_TEXT } from '#shared/report/decision-text';

import { caseName } from '../../../components/case-name/case-name.ts';
import classes from './AgendaList.module.css';
import { plannedMinutes } from './meeting-times.ts';
import { caseAt, type OperatorPlace } from './operator-state.ts';
import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.operator.agenda;

type AgendaListProps = {
  readonly detail: MeetingDetail;
  readonly place: OperatorPlace;
  readonly digits: string;
  readonly onGoTo: (item: number) => void;
};

/** The agenda with where the meeting is; choosing an item leads to its neutral page. */
export function AgendaList({ detail, place, digits, onGoTo }: AgendaListProps) {
  const current = caseAt(place);
  return (
    <nav className={classes.agenda} aria-label={TEXTS.label}>
      <h2>{TEXTS.label}</h2>
      {detail.agenda.length === 0 && <p>{TEXT.operator.empty}</p>}
      <ol>
        {detail.agenda.map((line, index) => (
          <li key={line.case.id}>
            <button
              type="button"
              aria-current={line.case.id === current ? 'true' : undefined}
              data-typed={digits === String(index + 1)}
              onClick={() => onGoTo(index + 1)}
            >
              <Line line={line} number={index + 1} minutes={plannedMinutes(detail, line.case.id)} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

type LineProps = { readonly line: AgendaLine; readonly number: number; readonly minutes: number };

function Line({ line, number, minutes }: LineProps) {
  const lane = TEXTS.lane[line.plan.lane];
  return (
    <>
      <b>{TEXTS.item(number, caseName(line.case))}</b>
      <span className={classes.meta}>{TEXTS.minutes(minutes)}</span>
      {lane !== '' && <span className={classes.note}>{lane}</span>}
      {line.isLate && <span className={classes.note}>{TEXTS.late}</span>}
      {line.decision !== undefined && (
        <Badge className={classes.badge} variant="default" size="sm">
          {OUTCOME_TEXT[line.decision.outcome]}
        </Badge>
      )}
    </>
  );
}
