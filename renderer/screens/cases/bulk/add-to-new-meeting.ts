import type { CaseSummary } from '#shared/contract/case-summary';
import type { InputOf } from '#shared/contract/contract';

import type { Said } from '../../../components/act-status/said.ts';
import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';
import { addToMeeting } from './acts.ts';

/** A meeting to make, and what it is called in reports. */
type NewMeeting = InputOf<'meetings.create'> & { readonly title: string };

/** Makes the meeting and puts the cases on its agenda; undoing empties it and leaves it there. */
export async function addToNewMeeting(
  rows: readonly CaseSummary[],
  { title, ...meeting }: NewMeeting,
): Promise<Said> {
  const made = await make(meeting);
  if (typeof made === 'string') {
    const { refused, refusal } = TEXT.cases.bulk;
    return { kind: 'failed', text: refused(refusal(made)) };
  }
  return addToMeeting(rows, { id: made.id, name: title });
}

async function make(meeting: InputOf<'meetings.create'>) {
  try {
    const reply = await callHost('meetings.create', meeting);
    return reply.ok ? reply.value : reply.error.code;
  } catch {
    return 'unreachable';
  }
}
