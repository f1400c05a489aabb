import { daysBetween } from './partial-date.ts';

const SECONDS_PER_DAY = 86_400;

/** Seconds from one UTC timestamp (`2026-11-24T14:03:20.000Z`) to another; negative if earlier. */
export function secondsBetween(from: string, to: string): number {
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10));
  return days * SECONDS_PER_DAY + secondOfDay(to) - secondOfDay(from);
}

function secondOfDay(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant
    .slice(11)
    .replace('Z', '')
    .split(':')
    .map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
