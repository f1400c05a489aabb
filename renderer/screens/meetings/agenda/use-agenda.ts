import { useQueryClient } from '@tanstack/react-query';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { askHost } from '../../../api/ask-host.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { type Acts, useActs } from '../../../components/act-status/use-acts.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { meetingQuery } from '../queries.ts';
import { lanesOf, neighbourOf, orderAfter, orderOf } from './agenda-lanes.ts';

export type AgendaActs = Acts & {
  /** To where another case of its lane stands. */
  readonly put: (id: CaseId, to: CaseId) => void;
  /** One place up or down in its lane. */
  readonly step: (id: CaseId, by: 1 | -1) => void;
  readonly order: (cases: CaseId[], text: string) => void;
  /** The meeting is closed: its agenda stays as it was. */
  readonly isFixed: boolean;
};

const TEXTS = TEXT.meetings;

/** What changes the order of an agenda; shown at once, put back when the host refuses. */
export function useAgenda(detail: MeetingDetail): AgendaActs {
  const client = useQueryClient();
  const acts = useActs();
  const { agenda, meeting } = detail;
  const isFixed = meetingStateOf(detail.events) === 'closed';
  const { queryKey } = meetingQuery(meeting.id);

  async function reorder(cases: CaseId[], text: string, before?: CaseId[]): Promise<Said> {
    await client.cancelQueries({ queryKey });
    const kept = client.getQueryData(queryKey);
    client.setQueryData(queryKey, (data) =>
      data?.ok === true
        ? { ...data, value: { ...data.value, agenda: inOrder(data.value.agenda, cases) } }
        : data,
    );
    const reply = await askHost('meetings.reorder', { id: meeting.id, cases });
    if (reply.ok) {
      const undo = before && (() => reorder(before, TEXTS.agenda.orderBack));
      return { kind: 'done', text, ...(undo === undefined ? {} : { undo }) };
    }
    client.setQueryData(queryKey, kept);
    return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  }

  function put(id: CaseId, to: CaseId): void {
    const order = orderAfter(agenda, id, to);
    if (order !== undefined && !isFixed) {
      acts.run(() => reorder(order, placeText(inOrder(agenda, order), id), orderOf(agenda)));
    }
  }

  return {
    ...acts,
    isFixed,
    put,
    step: (id, by) => {
      const neighbour = neighbourOf(agenda, id, by);
      if (neighbour !== undefined) put(id, neighbour);
    },
    order: (cases, text) => acts.run(() => reorder(cases, text, orderOf(agenda))),
  };
}

type Agenda = MeetingDetail['agenda'];

function inOrder(agenda: Agenda, cases: readonly CaseId[]): Agenda {
  return cases.flatMap((id) => agenda.filter((line) => line.case.id === id));
}

function placeText(agenda: Agenda, id: CaseId): string {
  const lines = lanesOf(agenda).find((lane) => lane.lines.some((line) => line.case.id === id));
  const at = lines?.lines.findIndex((line) => line.case.id === id) ?? 0;
  const row = lines?.lines[at]?.case;
  return row === undefined
    ? TEXTS.agenda.orderBack
    : TEXTS.agenda.moved(caseName(row), at + 1, lines?.lines.length ?? 0);
}
