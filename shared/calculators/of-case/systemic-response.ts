import type { CaseDocument } from '../../domain/case-document.ts';
import type { Treatment } from '../../domain/course.ts';
import { knownValue } from '../../domain/recorded.ts';
import { agreed } from '../presence.ts';
import { anyOf } from '../spread/presence-logic.ts';
import type { Presence, ScoreBasis, ScoreInput } from '../scores.ts';
import {
  type AdvancedTherapy,
  courseListItem,
  latestAdvanced,
  onAdvancedTherapy,
  therapyInput,
  treatmentNaive,
} from './advanced-therapy.ts';
import { type CaseFinding, joinBasis } from './case-finding.ts';
import { progressionFinding } from './progression.ts';

const RESPONSE_TEXT = {
  cr: 'complete response',
  pr: 'partial response',
  sd: 'stable disease',
  pd: 'progressive disease',
} as const;

type ResponseMeaning = Readonly<Record<keyof typeof RESPONSE_TEXT, Presence>>;

const IS_MAJOR: ResponseMeaning = { cr: 'yes', pr: 'unknown', sd: 'no', pd: 'no' };
const IS_PROGRESSION: ResponseMeaning = { cr: 'no', pr: 'no', sd: 'no', pd: 'yes' };

/**
 * Whether the metastases responded completely or in major part to the latest systemic therapy: a
 * complete response is yes; a partial one is open, because it does not say how large it is.
 */
export function majorResponse(document: CaseDocument): CaseFinding<Presence> {
  const finding = responseFinding(document, IS_MAJOR);
  const isPartial = latestAdvanced(document).some(
    ({ treatment }) => knownValue(treatment.bestResponse) === 'pr',
  );
  return isPartial && finding.value === 'unknown'
    ? { ...finding, notes: ['A partial response is recorded, not whether it is a major one'] }
    : finding;
}

/**
 * Whether the disease progressed on systemic therapy: by the best response to the latest one, or
 * by progression recorded while one is given. No needs both to deny it.
 */
export function progressedOnTherapy(document: CaseDocument): CaseFinding<Presence> {
  const byResponse = responseFinding(document, IS_PROGRESSION);
  if (treatmentNaive(document).value === 'yes') return byResponse;
  const recorded = progressionFinding(document);
  const isGiven = onAdvancedTherapy(document).value === 'yes';
  const sinceThen = recorded.value === 'yes' && !isGiven ? 'unknown' : recorded.value;
  const value = anyOf([byResponse.value, sinceThen]);
  const { inputs, missing } = joinBasis([byResponse, recorded]);
  return { value, inputs, missing: value === 'unknown' ? missing : [], notes: [] };
}

/** What every treatment that may be the latest says; without any treatment there is no response. */
function responseFinding(document: CaseDocument, meaning: ResponseMeaning): CaseFinding<Presence> {
  if (treatmentNaive(document).value === 'yes') {
    return { value: 'no', inputs: [], missing: [], notes: [] };
  }
  const rows = latestAdvanced(document);
  const value = agreed(answersOf(rows, meaning));
  const open = [
    ...rows.filter(({ treatment }) => isOpen(meaning, treatment)).map(openResponse),
    ...(rows.length === 0 ? [courseListItem(document)] : []),
  ];
  return {
    value,
    inputs: rows.map(responseInput),
    missing: value === 'unknown' ? open : [],
    notes: [],
  };
}

/** Where every treatment may have been adjuvant, there may have been none to respond to. */
function answersOf(
  rows: readonly AdvancedTherapy[],
  meaning: ResponseMeaning,
): readonly Presence[] {
  const mayBeNone = rows.length > 0 && !rows.some(({ isCertain }) => isCertain);
  return [
    ...rows.map(({ treatment }) => meaningOf(meaning, treatment)),
    ...(mayBeNone ? (['no'] as const) : []),
  ];
}

function meaningOf(meaning: ResponseMeaning, { bestResponse }: Treatment): Presence {
  const response = knownValue(bestResponse);
  return response === undefined ? 'unknown' : meaning[response];
}

function isOpen(meaning: ResponseMeaning, treatment: Treatment): boolean {
  return meaningOf(meaning, treatment) === 'unknown';
}

function openResponse({ treatment, field }: AdvancedTherapy): ScoreBasis['missing'][number] {
  return { label: `Best response, ${treatment.what}`, field: `${field}.bestResponse` };
}

function responseInput(row: AdvancedTherapy): ScoreInput {
  const { bestResponse } = row.treatment;
  const response = knownValue(bestResponse);
  const input = therapyInput(row);
  const words = response === undefined ? '' : `, best response ${RESPONSE_TEXT[response]}`;
  return { ...input, value: `${input.value}${words}` };
}
