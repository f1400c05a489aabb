import type { MeetingDetail } from '#shared/contract/meetings';
import type { PlannedBreak } from '#shared/domain/meeting-profile';

import { askHost } from '../../../api/ask-host.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.meetings;

/** Plans a break, or takes it out of the agenda, with the way back. */
export async function saveBreak(
  detail: MeetingDetail,
  pause: PlannedBreak | undefined,
  text: string,
): Promise<Said> {
  const { plannedBreak: before, ...rest } = detail.settings;
  const settings = pause === undefined ? rest : { ...rest, plannedBreak: pause };
  const reply = await askHost('meetings.update', { id: detail.meeting.id, settings });
  if (!reply.ok) return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  const back = before === undefined ? TEXTS.agenda.suggest.breakDropped : breakText(before);
  return { kind: 'done', text, undo: () => saveBreak({ ...detail, settings }, before, back) };
}

export function breakText({ afterCases, minutes }: PlannedBreak): string {
  return TEXTS.agenda.suggest.planDone(afterCases, minutes);
}
