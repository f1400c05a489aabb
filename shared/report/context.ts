import type { CaseDocument } from '../domain/case-document.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { Referral } from '../domain/referral.ts';
import { formatDate, formatDateWithWeekday } from '../domain/format-date.ts';
import { joinParts } from './recorded-text.ts';

/** The line above the question: which board day, who referred, who has met the patient. */
export function contextOf({ referral = {}, origin, patient }: CaseDocument): string {
  const day = referral.assessedOn ?? referral.targetDate;
  return (
    joinParts([
      patient?.died === undefined ? undefined : `Patient died ${formatDate(patient.died)}`,
      day === undefined ? undefined : `Board ${formatDateWithWeekday(day)}`,
      referredText(referral),
      prefixed('Patient met by', referral.metPatient),
      origin?.kind === 'published' ? origin.citation : undefined,
    ]) ?? 'Board day not recorded'
  );
}

function referredText({ referringClinician: by, referredOn: on }: Referral): string | undefined {
  if (by === undefined && on === undefined) return undefined;
  return ['Referred', prefixed('by', by), dateText(on)]
    .filter((part) => part !== undefined)
    .join(' ');
}

function prefixed(prefix: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : `${prefix} ${text}`;
}

function dateText(on: PartialDate | undefined): string | undefined {
  return on === undefined ? undefined : formatDate(on);
}
