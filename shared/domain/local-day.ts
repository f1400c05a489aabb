/** The calendar day of a moment (ISO timestamp) on this computer's clock, `YYYY-MM-DD`. */
export function localDay(moment: string): string {
  // The moment is an argument; only the zone is this computer's.
  // oxlint-disable-next-line no-restricted-globals
  const date = new Date(moment);
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}

/** The time of day of a moment on this computer's clock, `08:12`. */
export function localTime(moment: string): string {
  // The moment is an argument; only the zone is this computer's.
  // oxlint-disable-next-line no-restricted-globals
  const date = new Date(moment);
  return `${pad(date.getHours())}:${pad(date.getMinutes())}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
