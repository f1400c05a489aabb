import type { MeetingSummary } from '#shared/contract/meeting-summary';
import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';
import type { AgendaPlan } from '#shared/domain/agenda-item';
import { formatDateWithWeekday } from '#shared/domain/format-date';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { askHost } from '../../../api/ask-host.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import type { PlanWords } from './plan-entry.ts';

const TEXTS = TEXT.meetings;
const { preview: PREVIEW, plan: PLAN } = TEXTS.agenda;

function failed(code: string): Said {
  return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(code)) };
}

/** Takes a case off the agenda; its place and plan are kept for the way back. */
export async function removeCase(
  { meeting: { id } }: MeetingDetail,
  { case: row }: AgendaLine,
): Promise<Said> {
  const name = caseName(row);
  const reply = await askHost('meetings.removeCases', { id, cases: [row.id] });
  if (!reply.ok) return failed(reply.error);
  const undo = async (): Promise<Said> => {
    const back = await askHost('meetings.addCases', { id, cases: [row.id] });
    return back.ok ? { kind: 'done', text: PREVIEW.back(name) } : failed(back.error);
  };
  return { kind: 'done', text: PREVIEW.removed(name), undo };
}

/** Takes a case to another meeting to come, with the way back to this one. */
export async function moveCase(
  { meeting, events }: MeetingDetail,
  { case: row }: AgendaLine,
  to: MeetingSummary,
): Promise<Said> {
  const name = caseName(row);
  const reply = await askHost('meetings.moveCase', { id: meeting.id, case: row.id, to: to.id });
  if (!reply.ok) return failed(reply.error);
  // The agenda of a closed meeting still has it.
  const isKept = meetingStateOf(events) === 'closed';
  const undo = async (): Promise<Said> => {
    const back = isKept
      ? await askHost('meetings.removeCases', { id: to.id, cases: [row.id] })
      : await askHost('meetings.moveCase', { id: to.id, case: row.id, to: meeting.id });
    if (!back.ok) return failed(back.error);
    const text = isKept ? PREVIEW.takenBack(name, meetingName(to)) : PREVIEW.back(name);
    return { kind: 'done', text };
  };
  return { kind: 'done', text: PREVIEW.movedTo(name, meetingName(to)), undo };
}

type PlannedLine = { readonly line: AgendaLine; readonly words: PlanWords };

/** Writes the plan of a case, with the way back to the one before. */
export async function savePlan(
  detail: MeetingDetail,
  { line, words }: PlannedLine,
  plan: AgendaPlan,
): Promise<Said> {
  const { id } = detail.meeting;
  const reply = await askHost('meetings.plan', { id, case: line.case.id, plan, words });
  if (!reply.ok) return failed(reply.error);
  const undo = () => savePlan(detail, { line: { ...line, plan }, words }, line.plan);
  return { kind: 'done', text: PLAN.done(caseName(line.case)), undo };
}

export function meetingName({ name, on }: Pick<MeetingSummary, 'name' | 'on'>): string {
  return PREVIEW.option(name, formatDateWithWeekday(on));
}
