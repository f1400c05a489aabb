import type { CaseId, CaseSummary } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';
import type { MeetingId } from '#shared/contract/meeting-summary';

import type { Said } from '../../../components/act-status/said.ts';
import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';
import { reportOf, undoAll, type UndoStep } from './act-report.ts';
import { backOnAgendas, backToStates } from './earlier-states.ts';
import { inChunks } from './in-chunks.ts';

const TEXTS = TEXT.cases.bulk;

/** A meeting there is, as it is called in a report. */
export type NamedMeeting = { readonly id: MeetingId; readonly name: string };

/**
 * Puts cases on an agenda; undoing takes off those that were not on it before. Where each stood
 * comes from the host: a line on the screen may be old, or without its note.
 */
export async function addToMeeting(
  rows: readonly CaseSummary[],
  meeting: NamedMeeting,
): Promise<Said> {
  const agenda = await readAgenda(meeting.id);
  if (typeof agenda === 'string') {
    return { kind: 'failed', text: TEXTS.refused(TEXTS.refusal(agenda)) };
  }
  const outcome = await inChunks<'preparation.move'>(idsOf(rows), (cases) =>
    callHost('preparation.move', { cases, to: 'listed', meeting: meeting.id }),
  );
  const moved = outcome.answers.flatMap((answer) => answer.moved);
  const added = moved.map(({ id }) => id).filter((id) => !agenda.has(id));
  const said = TEXTS.meeting.added(added.length, moved.length - added.length, meeting.name);
  const earlier = moved
    .filter(({ id, from }) => from !== 'triaged' || agenda.has(id))
    .map(({ from, ...rest }) => ({ ...rest, state: from }));
  if (outcome.failure === undefined && added.length === 0) return { kind: 'done', text: said };
  return reportOf(outcome, said, () =>
    undoAll(
      [takeOff(meeting.id, added), ...backToStates(earlier)],
      TEXTS.meeting.removed(added.length, meeting.name),
    ),
  );
}

/** Moves cases into a state other than `listed`. */
export async function moveCases(
  rows: readonly CaseSummary[],
  to: Pick<InputOf<'preparation.move'>, 'to' | 'reason' | 'note'>,
): Promise<Said> {
  const outcome = await inChunks<'preparation.move'>(idsOf(rows), (cases) =>
    callHost('preparation.move', { cases, ...to }),
  );
  const moved = outcome.answers.flatMap((answer) => answer.moved);
  const off = moved.filter(({ offMeetings }) => offMeetings.length > 0);
  const state = TEXT.cases.list.states[to.to];
  const said = [
    TEXTS.moving.moved(moved.length, state),
    ...(off.length > 0 ? [TEXTS.moving.offAgendas(off.length)] : []),
  ].join(' ');
  const earlier = moved.map(({ from, ...rest }) => ({ ...rest, state: from }));
  const places = moved.flatMap(({ id, offMeetings }) =>
    offMeetings.map((meeting) => ({ id, meeting })),
  );
  const isLost = moved.some(({ from, offMeetings }) => from === 'listed' && !offMeetings.length);
  const back = TEXTS.moving.back(moved.length);
  return reportOf(outcome, said, () =>
    undoAll(
      [...backToStates(earlier), ...backOnAgendas(places)],
      isLost ? `${back} ${TEXTS.moving.notBack}` : back,
    ),
  );
}

/** Puts cases away; undoing restores them and puts them on the agendas they came off. */
export async function archiveCases(rows: readonly CaseSummary[], reason: string): Promise<Said> {
  const outcome = await inChunks<'preparation.archive'>(idsOf(rows), (cases) =>
    callHost('preparation.archive', { cases, reason }),
  );
  const archived = idsOf(rows.slice(0, outcome.done));
  const places = outcome.answers.flatMap((answer) => answer.offMeetings);
  const said = TEXTS.archiving.archived(archived.length);
  return reportOf(outcome, said, () =>
    undoAll(
      [restore(archived), ...backOnAgendas(places)],
      TEXTS.archiving.restored(archived.length),
    ),
  );
}

/** Takes cases out of the archive; undoing puts them back. */
export async function restoreCases(rows: readonly CaseSummary[]): Promise<Said> {
  const outcome = await inChunks<'preparation.restore'>(idsOf(rows), (cases) =>
    callHost('preparation.restore', { cases }),
  );
  const restored = rows.slice(0, outcome.done);
  const said = TEXTS.archiving.restored(restored.length);
  return reportOf(outcome, said, async () => {
    const { undo: _undo, ...report } = await archiveCases(restored, TEXTS.archiving.undoReason);
    return report;
  });
}

/** The cases that are on an agenda, or why they could not be read. */
async function readAgenda(id: MeetingId): Promise<ReadonlySet<string> | string> {
  try {
    const reply = await callHost('meetings.get', { id });
    return reply.ok ? new Set(reply.value.agenda.map((row) => row.id)) : reply.error.code;
  } catch {
    return 'unreachable';
  }
}

function takeOff(meeting: MeetingId, cases: readonly CaseId[]): UndoStep {
  return async () => {
    const { failure } = await inChunks<'meetings.removeCases'>(cases, (chunk) =>
      callHost('meetings.removeCases', { id: meeting, cases: chunk }),
    );
    return failure;
  };
}

function restore(cases: readonly CaseId[]): UndoStep {
  return async () => {
    const { failure } = await inChunks<'preparation.restore'>(cases, (chunk) =>
      callHost('preparation.restore', { cases: chunk }),
    );
    return failure;
  };
}

function idsOf(rows: readonly CaseSummary[]): readonly CaseId[] {
  return rows.map(({ id }) => id);
}
