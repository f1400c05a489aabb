/** The host's wall clock, which cut-offs and times are given in: `2026-11-24T09:30`. */
export function wallClock(instant: string): string {
  const at = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), pad(at.getMonth() + 1), pad(at.getDate())].join('-');
  return `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}`;
}
