import type { MeetingSummary } from '#shared/contract/meeting-summary';

import { askHost } from '../../../api/ask-host.ts';
import { agendaName } from '../board/case-text.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { momentText } from '../clocks.ts';
import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.preparation;

/** Sets the cut-off of a meeting or takes it away, and says the way back. */
export async function setCutOff(
  meeting: MeetingSummary,
  cutOff: string | undefined,
): Promise<Said> {
  const { id, cutOff: before } = meeting;
  const reply = await askHost('meetings.setCutOff', { id, cutOff });
  if (!reply.ok) {
    return { kind: 'failed', text: TEXTS.move.failed(TEXTS.move.refusal(reply.error)) };
  }
  const name = agendaName(meeting);
  const text =
    cutOff === undefined
      ? TEXTS.meeting.cleared(name)
      : TEXTS.meeting.set(name, momentText(cutOff));
  return { kind: 'done', text, undo: () => setCutOff({ ...meeting, cutOff }, before) };
}
