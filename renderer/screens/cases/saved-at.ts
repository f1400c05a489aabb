import { formatDate } from '#shared/domain/format-date';

/** A moment as this computer's clock shows it: `24-Nov-2026 08:12`. */
export function savedAtText(moment: string): string {
  const date = new Date(moment);
  const pad = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${formatDate(day)} ${pad(date.getHours())}:${pad(date.getMinutes())}`;
}
