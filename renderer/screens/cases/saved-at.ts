import { formatDate } from '#shared/domain/format-date';

/** A moment as this computer's clock shows it: `24-Nov-2026 08:12`. */
export function savedAtText(moment: string): string {
  return `${savedDayText(moment)} ${clockText(moment)}`;
}

/** The day of a moment as people read it. */
export function savedDayText(moment: string): string {
  return formatDate(localDay(new Date(moment)));
}

/** `08:12` for a moment of today, else with its day before it. */
export function keptAtText(moment: string): string {
  const isToday = localDay(new Date(moment)) === today();
  return isToday ? clockText(moment) : savedAtText(moment);
}

/** Now, as a moment is shown. */
export function nowText(): string {
  return savedAtText(new Date().toISOString());
}

/** The calendar day of now on this computer, `YYYY-MM-DD`. */
export function today(): string {
  return localDay(new Date());
}

function localDay(date: Date): string {
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

export function clockText(moment: string): string {
  const date = new Date(moment);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
