import { addCalendarDays, daysBetween } from './partial-date.ts';

const SECONDS_PER_DAY = 86_400;

/** Seconds from one UTC timestamp (`2026-11-24T14:03:20.000Z`) to another; negative if earlier. */
export function secondsBetween(from: string, to: string): number {
  const days = daysBetween(from.slice(0, 10), to.slice(0, 10));
  return days * SECONDS_PER_DAY + secondOfDay(to) - secondOfDay(from);
}

/** The UTC timestamp so many seconds later, to the second; over midnight, too. */
export function instantAfter(instant: string, seconds: number): string {
  const total = Math.round(secondOfDay(instant) + seconds);
  const days = Math.floor(total / SECONDS_PER_DAY);
  const rest = total - days * SECONDS_PER_DAY;
  const parts = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60];
  const time = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${addCalendarDays(instant.slice(0, 10), days)}T${time}.000Z`;
}

function secondOfDay(instant: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = instant
    .slice(11)
    .replace('Z', '')
    .split(':')
    .map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}
