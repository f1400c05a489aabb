import { PartialDate } from '#shared/domain/partial-date';
import { formatDate } from '#shared/domain/format-date';

/** A date of the pack in the form every date has; other text stays as it is. */
export function stampDate(text: string): string {
  return PartialDate.safeParse(text).success ? formatDate(text) : text;
}
