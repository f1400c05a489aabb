import type { MeetingId } from '#shared/contract/meeting-summary';
import type { MeetingAct } from '#shared/domain/meeting-event';

import { askHost } from '../../api/ask-host.ts';
import type { Said } from '../../components/act-status/said.ts';
import { TEXT } from '../../text/text.ts';

const TEXTS = TEXT.meetings;

/** Puts on record what happens in a meeting, and says it in words. */
export async function enterAct(
  id: MeetingId,
  act: MeetingAct,
  text: string,
  undo?: () => Promise<Said>,
): Promise<Said> {
  const reply = await askHost('meetings.act', { id, act });
  if (!reply.ok) return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  return { kind: 'done', text, undo };
}
