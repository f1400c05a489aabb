/** An instant on the clock of this computer, to the minute: `2026-11-24T09:30`. */
export function wallClock(instant: string): string {
  const at = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/** The calendar day of an instant on this computer: days of meetings and cases are days here. */
export function dayHere(instant: string): string {
  return wallClock(instant).slice(0, 10);
}
