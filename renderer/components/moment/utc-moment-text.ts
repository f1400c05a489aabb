import { formatDate } from '#shared/domain/format-date';

/** An ISO timestamp in UTC for people, the same on every computer: `23-Nov-2026 21:26 UTC`. */
export function utcMomentText(timestamp: string): string {
  return `${formatDate(timestamp.slice(0, 10))} ${timestamp.slice(11, 16)} UTC`;
}
