import type { CaseDocument } from '#shared/domain/case-document';
import { formatDate } from '#shared/domain/format-date';

/** What says who a patient is or who treats them, each as a pattern over a whole page. */
export function identifyingPatterns({
  patient,
  referral,
  health,
}: CaseDocument): readonly RegExp[] {
  const { name, identifiers = [], born } = patient ?? {};
  const { referringClinician, metPatient, keyWorker } = referral ?? {};
  const { askedBy, goals } = patient?.voice ?? {};
  const texts = [referringClinician, metPatient, keyWorker, askedBy, goals, referral?.question];
  return [
    ...[name?.family, name?.given].map((word) => nameOf(word)),
    ...identifiers.map(({ value }) => spaced(value)),
    ...(born === undefined || born.length < 10 ? [] : [literal(born), literal(formatDate(born))]),
    ...[...texts, health?.note].map((text) => (text === undefined ? undefined : literal(text))),
  ].filter((pattern) => pattern !== undefined);
}

/** As names are written, so that `Per` is not found in `per day`. */
function nameOf(word: string | undefined): RegExp | undefined {
  if (word === undefined) return undefined;
  const upper = word.toUpperCase();
  return new RegExp(`(?<![\\p{L}])(?:${word}|${upper})(?![\\p{L}])`, 'u');
}

function spaced(number: string): RegExp {
  const signs = number.replaceAll(/\s/g, '').split('');
  return new RegExp(signs.map((sign) => literal(sign).source).join('[\\s-]*'), 'i');
}

function literal(text: string): RegExp {
  return new RegExp(text.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
}
