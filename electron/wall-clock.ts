import { localDay, localTime } from '#shared/domain/local-day';

/** The host's wall clock, which cut-offs and times are given in: `2026-11-24T09:30`. */
export function wallClock(instant: string): string {
  return `${localDay(instant)}T${localTime(instant)}`;
}
