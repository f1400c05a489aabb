import { localToday } from '../../../../components/moment/moment-text.ts';
import type { RoomSheet } from '../../room-pages.ts';
import type { EntryContext } from './decision-draft.ts';
import { stepChoices } from './step-choices.ts';

/** What typed words of a case are read against. */
export function entryContext({ sheet }: RoomSheet): EntryContext {
  return { choices: stepChoices(sheet.evaluation), today: localToday() };
}
