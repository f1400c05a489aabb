import type { InputOf } from '#shared/contract/contract';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { askHost } from '../../../api/ask-host.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.meetings;

/** Adds a meeting or a series, and says what was added. */
export async function createMeeting(meeting: InputOf<'meetings.create'>): Promise<Said> {
  const reply = await askHost('meetings.create', meeting);
  if (!reply.ok) return { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
  const { name, on } = meeting;
  const day = formatDateWithWeekday(on);
  const dates = reply.value.all.length;
  const text =
    dates === 1 ? TEXTS.create.created(name, day) : TEXTS.create.createdSeries(name, dates, day);
  return { kind: 'done', text };
}
