import { hasDistantMetastasis } from '#shared/calculators/of-case/listed-metastasis';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { ImdcGroup, ImdcScore, StageGroup, StageScore } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Identifier } from '#shared/domain/patient';
import { knownValue } from '#shared/domain/recorded';
import { rccPack } from '#shared/packs/rcc/pack';
import { readinessOf } from '#shared/report/readiness';

import { diagnosisLine } from './diagnosis-line.ts';
import { nameKey } from './patient-keys.ts';

/** Counts up whenever a change of this app makes the list columns come out differently. */
const VERSION = 2;

/**
 * By what a line was projected, the pack included because readiness hangs on its checklist. The
 * lines of any other projection are projected anew when the vault is opened.
 */
export const PROJECTION = `${VERSION} ${rccPack.meta.id} ${rccPack.meta.version}`;

const EVERY_STAGE: readonly StageGroup[] = ['I', 'II', 'III', 'IV'];

/** What the case list shows of a document. */
export type CaseProjection = {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly born: string | undefined;
  readonly identifier: string | undefined;
  readonly diagnosis: string;
  readonly question: string | undefined;
  readonly origin: 'clinical' | 'fictional' | 'published';
  /** Family and given name in one spelling. */
  readonly nameKey: string | undefined;
  /** Histology codes of the primaries that are known. */
  readonly subtypes: readonly string[];
  /** Every stage that is possible now; what is metastatic by now is IV, whatever it began as. */
  readonly stages: readonly StageGroup[];
  /** Every IMDC group that is possible; none where IMDC is not for the case. */
  readonly risks: readonly ImdcGroup[];
  readonly readiness: { readonly done: number; readonly total: number };
  readonly referredOn: string | undefined;
  readonly targetDate: string | undefined;
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
  const { stages, imdc } = scoresOf(document);
  const { done, total } = readinessOf(document);
  return {
    family: patient.name?.family,
    given: patient.name?.given,
    born: patient.born,
    identifier: patient.identifiers?.map(identifierText).at(0),
    diagnosis: diagnosisLine(document, stages),
    question: referral.question,
    origin: origin?.kind ?? 'clinical',
    nameKey: nameKey(patient.name),
    subtypes: subtypesOf(document),
    stages: stagesOf(document, stages),
    risks: risksOf(imdc),
    readiness: { done, total },
    referredOn: referral.referredOn,
    targetDate: referral.targetDate,
  };
}

/** The words a case is found by, in one Unicode form so that accents match however typed. */
export function searchTextOf(document: CaseDocument, diagnosis: string): SearchText {
  const { name, identifiers = [] } = document.patient ?? {};
  return {
    name: joined(name?.family, name?.given),
    identifiers: joined(...identifiers.flatMap(({ value }) => [value, value.replace(/\s/g, '')])),
    diagnosis: joined(diagnosis),
    question: joined(document.referral?.question),
  };
}

function subtypesOf({ primaries = [] }: CaseDocument): readonly string[] {
  const known = primaries.map(({ histology }) => knownValue(histology));
  return [...new Set(known.filter((histology) => histology !== undefined))];
}

function stagesOf(document: CaseDocument, stages: readonly StageScore[]): readonly StageGroup[] {
  const setting = knownValue(document.disease?.setting);
  if (setting === 'metastatic' || hasDistantMetastasis(document)) return ['IV'];
  if (stages.length === 0) return EVERY_STAGE;
  return [...new Set(stages.flatMap(({ possible }) => possible))].toSorted();
}

function risksOf({ state, groups }: ImdcScore): readonly ImdcGroup[] {
  return state === 'not-applicable' ? [] : groups;
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
