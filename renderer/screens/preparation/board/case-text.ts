import type { CaseSummary } from '#shared/contract/case-summary';
import type { MeetingSummary } from '#shared/contract/meeting-summary';
import { formatDate, formatDateWithWeekday } from '#shared/domain/format-date';
import { PartialDate, wholeMonthsBetween } from '#shared/domain/partial-date';
import type { Preparation } from '#shared/domain/preparation';

import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.preparation.board;

/** Birth date with the age on a day (`YYYY-MM-DD`), or the age while identifiers are hidden. */
export function bornText(
  { born, age }: Pick<CaseSummary, 'born' | 'age'>,
  today: string,
): { readonly label: string; readonly value: string } {
  if (age !== undefined) return { label: TEXT.privacy.age, value: age };
  if (born === undefined) return { label: TEXTS.born, value: TEXTS.notKnown };
  if (!PartialDate.safeParse(born).success) return { label: TEXTS.born, value: born };
  const isWhole = born.length === 10;
  const years = isWhole ? Math.floor(wholeMonthsBetween(born, today) / 12) : 0;
  return {
    label: TEXTS.born,
    value: isWhole ? `${formatDate(born)} ${TEXTS.age(years)}` : formatDate(born),
  };
}

/** Why a case is not ready; undefined for the others. */
export function reasonText({ reason, note }: Preparation): string | undefined {
  const { reasons, because } = TEXT.cases.list;
  if (reason === undefined) return undefined;
  return note === undefined ? reasons[reason] : because(reasons[reason], note);
}

/** A meeting as it is called in sentences: `Kidney tumour board, Tue 01-Dec-2026`. */
export function agendaName({ name, on }: Pick<MeetingSummary, 'name' | 'on'>): string {
  return TEXT.preparation.meeting.named(name, formatDateWithWeekday(on));
}
