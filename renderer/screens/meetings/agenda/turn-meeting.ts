import type { MeetingId } from '#shared/contract/meeting-summary';

import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import { enterAct } from '../enter-act.ts';

const TEXTS = TEXT.meetings.agenda.acts;

/** Opens a meeting; one that was closed with those who were at the table, or with nobody. */
export function openMeeting(id: MeetingId, table: 'as-before' | 'empty'): Promise<Said> {
  return table === 'empty'
    ? enterAct(id, { kind: 'opened' }, TEXTS.opened)
    : enterAct(id, { kind: 'opened', table }, TEXTS.openedAgain);
}

/** Closes a meeting; the way back opens it again as it was, and both stay on record. */
export function closeMeeting(id: MeetingId): Promise<Said> {
  return enterAct(id, { kind: 'closed' }, TEXTS.closed, () => openMeeting(id, 'as-before'));
}
