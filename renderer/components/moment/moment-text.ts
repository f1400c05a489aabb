import { formatDate } from '#shared/domain/format-date';

/** A moment as this computer's clock shows it: `24-Nov-2026 08:12`. */
export function momentText(moment: string): string {
  return `${formatDate(localDay(new Date(moment)))} ${clockText(moment)}`;
}

/** `08:12` for a moment of today, else with its day before it. */
export function recentMomentText(moment: string): string {
  const isToday = localDay(new Date(moment)) === localToday();
  return isToday ? clockText(moment) : momentText(moment);
}

/** The calendar day of now on this computer, `YYYY-MM-DD`. */
export function localToday(): string {
  return localDay(new Date());
}

/** Hour and minute of a moment on this computer: `08:12`. */
export function clockText(moment: string): string {
  const date = new Date(moment);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function localDay(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
