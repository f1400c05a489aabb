import type { CaseDocument } from '#shared/domain/case-document';
import type { Identifier } from '#shared/domain/patient';

import { diagnosisLine } from './diagnosis-line.ts';

/** What the case list shows of a document. */
export type CaseProjection = {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly born: string | undefined;
  readonly identifier: string | undefined;
  readonly diagnosis: string;
  readonly question: string | undefined;
  readonly origin: 'clinical' | 'fictional' | 'published';
};

/** What the case search looks in. */
export type SearchText = {
  readonly name: string;
  readonly identifiers: string;
  readonly diagnosis: string;
  readonly question: string;
};

/** The list columns of a document; a case without an origin is a real patient's. */
export function projectCase(document: CaseDocument): CaseProjection {
  const { patient = {}, referral = {}, origin } = document;
  return {
    family: patient.name?.family,
    given: patient.name?.given,
    born: patient.born,
    identifier: patient.identifiers?.map(identifierText).at(0),
    diagnosis: diagnosisLine(document),
    question: referral.question,
    origin: origin?.kind ?? 'clinical',
  };
}

/** The words a case is found by, in one Unicode form so that accents match however typed. */
export function searchTextOf(document: CaseDocument): SearchText {
  const { name, identifiers = [] } = document.patient ?? {};
  return {
    name: joined(name?.family, name?.given),
    identifiers: joined(...identifiers.flatMap(({ value }) => [value, value.replace(/\s/g, '')])),
    diagnosis: joined(diagnosisLine(document)),
    question: joined(document.referral?.question),
  };
}

function identifierText({ label, value }: Identifier): string {
  return `${label} ${value}`;
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts
    .filter((part) => part !== undefined)
    .join(' ')
    .normalize('NFC');
}
