import { formatDate } from '#shared/domain/format-date';
import { localDay, localTime } from '#shared/domain/local-day';

/** A moment as this computer's clock shows it: `24-Nov-2026 08:12`. */
export function momentText(moment: string): string {
  return `${dayText(moment)} ${localTime(moment)}`;
}

/** The day of a moment as people read it: `24-Nov-2026`. */
export function dayText(moment: string): string {
  return formatDate(localDay(moment));
}

/** `08:12` for a moment of today, else with its day before it. */
export function recentMomentText(moment: string): string {
  return localDay(moment) === localToday() ? localTime(moment) : momentText(moment);
}

/** Now, as a moment is shown. */
export function nowText(): string {
  return momentText(new Date().toISOString());
}

/** The calendar day of now on this computer, `YYYY-MM-DD`. */
export function localToday(): string {
  return localDay(new Date().toISOString());
}
