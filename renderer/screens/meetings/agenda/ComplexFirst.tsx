import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { CaseComplexity } from '#shared/report/case-complexity';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { complexityQuery } from '../queries.ts';
import { lanesOf, orderOf } from './agenda-lanes.ts';
import { complexFirst } from './complex-first.ts';
import classes from './Suggestions.module.css';
import type { AgendaActs } from './use-agenda.ts';

type ComplexFirstProps = { readonly detail: MeetingDetail; readonly acts: AgendaActs };

const TEXTS = TEXT.meetings.agenda.suggest;

/** Where the agenda is not in that order already: complex cases first, with every point told. */
export function ComplexFirst({ detail, acts }: ComplexFirstProps) {
  const { data } = useQuery(complexityQuery(detail.meeting.id));
  if (data?.ok !== true) return undefined;
  const found = new Map(data.value.map((each) => [each.case, each.complexity]));
  const order = complexFirst(detail.agenda, found);
  const now = orderOf(detail.agenda);
  if (order.every((id, index) => id === now[index])) return undefined;
  return (
    <div className={classes.suggestion}>
      <div>
        <h2>{TEXTS.complex}</h2>
        <p>{TEXTS.complexWhat}</p>
      </div>
      <Button variant="default" onClick={() => acts.order(order, TEXTS.complexDone)}>
        {TEXTS.complexAct}
      </Button>
      <details>
        <summary>{TEXTS.points}</summary>
        <p>{TEXTS.pointsWhat}</p>
        <ul className={classes.points}>
          {lanesOf(detail.agenda)[0]?.lines.map(({ case: row }) => (
            <li key={row.id}>
              {caseName(row)}
              {': '}
              {pointsText(found.get(row.id))}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function pointsText(complexity: CaseComplexity | undefined): string {
  const { points, from } = complexity ?? { points: 0, from: [] };
  const causes = from.map(({ cause, count }) => TEXTS.cause[cause](count));
  return `${TEXTS.score(points)} (${TEXTS.causes(causes)})`;
}
