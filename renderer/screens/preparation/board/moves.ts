import type { CaseSummary } from '#shared/contract/case-summary';
import type { OutputOf } from '#shared/contract/contract';
import type { MeetingId, MeetingSummary } from '#shared/contract/meeting-summary';
import type { NotReadyReason, PreparationState } from '#shared/domain/preparation';
import type { Result } from '#shared/result';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { askHost } from '../../../api/ask-host.ts';
import { agendaName } from './case-text.ts';
import type { Said } from '../../../components/act-status/said.ts';

const TEXTS = TEXT.preparation.move;
const { state: stateName } = TEXT.preparation.board;

/** Where a case is to go, with what that takes. */
export type MoveOrder = {
  readonly row: CaseSummary;
  readonly to: PreparationState;
  readonly reason?: NotReadyReason;
  readonly note?: string;
  readonly meeting?: MeetingSummary;
};

type Moved = OutputOf<'preparation.move'>['moved'][number];
type Step = () => Promise<Result<unknown, string>>;

/** Moves one case and says what came of it, with the agendas it left and the way back. */
export async function moveCase(
  order: MoveOrder,
  meetings: readonly MeetingSummary[],
): Promise<Said> {
  const { row, to, reason, note, meeting } = order;
  if (meeting !== undefined && row.preparation.state === 'listed') return listAgain(row, meeting);
  const name = caseName(row);
  const input = { cases: [row.id], to, reason, note, meeting: meeting?.id };
  const reply = await askHost('preparation.move', input);
  if (!reply.ok) return refused(name, reply.error);
  const [moved] = reply.value.moved;
  const off = (moved?.offMeetings ?? []).map((id) => nameOf(id, row, meetings));
  const what =
    meeting === undefined
      ? TEXTS.moved(name, stateName(row.preparation.state), stateName(to))
      : TEXTS.listed(name, agendaName(meeting));
  const text = [what, ...(off.length === 0 ? [] : [TEXTS.off(off)])].join(' ');
  if (moved === undefined) return { kind: 'done', text };
  return { kind: 'done', text, undo: () => takeBack(name, moved) };
}

/** Puts a case that is listed on one more agenda; taken back only where it was not on it. */
async function listAgain(row: CaseSummary, meeting: MeetingSummary): Promise<Said> {
  const name = caseName(row);
  const asked = { id: meeting.id, cases: [row.id] };
  const reply = await askHost('meetings.addCases', asked);
  if (!reply.ok) return refused(name, reply.error);
  const text = TEXTS.listed(name, agendaName(meeting));
  if (reply.value.added.length === 0) return { kind: 'done', text };
  const back = TEXTS.back(name, stateName('listed'));
  return {
    kind: 'done',
    text,
    undo: () => inOrder([() => askHost('meetings.removeCases', asked)], back),
  };
}

function refused(name: string, code: string): Said {
  return { kind: 'failed', text: TEXTS.refused(name, TEXTS.refusal(code)) };
}

/** An agenda a case left, in words. */
function nameOf(
  id: MeetingId,
  { meeting }: CaseSummary,
  meetings: readonly MeetingSummary[],
): string {
  const found = meetings.find((each) => each.id === id) ?? meeting;
  return found?.id === id ? agendaName(found) : TEXTS.aMeeting;
}

/** Onto the agendas again that the case was taken off, which makes it listed, else into its state. */
function takeBack(name: string, moved: Moved): Promise<Said> {
  const { id, from, reason, note, offMeetings } = moved;
  const toState: Step = () => askHost('preparation.move', { cases: [id], to: from, reason, note });
  const ontoAgendas = offMeetings.map(
    (agenda): Step =>
      () =>
        askHost('meetings.addCases', { id: agenda, cases: [id] }),
  );
  const isListedByAgendas = from === 'listed' && offMeetings.length > 0;
  const steps = isListedByAgendas ? ontoAgendas : [toState, ...ontoAgendas];
  return inOrder(steps, TEXTS.back(name, stateName(from)));
}

async function inOrder(steps: readonly Step[], said: string): Promise<Said> {
  for (const step of steps) {
    // Each step stands on the one before it.
    // oxlint-disable-next-line no-await-in-loop
    const reply = await step();
    if (!reply.ok) return { kind: 'failed', text: TEXTS.undoFailed(TEXTS.refusal(reply.error)) };
  }
  return { kind: 'done', text: said };
}

/** Freezes the revision on the card for the board. */
export async function lockCase(row: CaseSummary): Promise<Said> {
  const { id, revision } = row;
  const reply = await askHost('preparation.lock', { id, revision });
  if (!reply.ok) return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  return { kind: 'done', text: TEXTS.locked(caseName(row), revision) };
}

/** Lifts the lock, for a reason. */
export async function unlockCase(row: CaseSummary, reason: string): Promise<Said> {
  const reply = await askHost('preparation.unlock', { id: row.id, reason });
  if (!reply.ok) return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  return { kind: 'done', text: TEXTS.unlocked(caseName(row)) };
}
