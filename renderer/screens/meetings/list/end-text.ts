import { localTime } from '#shared/domain/local-day';
import type { MeetingOverview } from '#shared/contract/meeting-planning';

import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.meetings.list;

/** When a meeting ends, or that nothing is planned for it. */
export function endText({
  end,
  toDiscuss,
  plannedMinutes,
}: Pick<MeetingOverview, 'end' | 'toDiscuss' | 'plannedMinutes'>): string {
  if (end.kind === 'planned') {
    return toDiscuss === 0 ? TEXTS.nothing : TEXTS.planned(end.time, plannedMinutes);
  }
  const time = localTime(end.at);
  return end.kind === 'ended' ? TEXTS.ended(time) : TEXTS.forecast(time);
}
