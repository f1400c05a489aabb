import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import {
  MAX_LESIONS,
  OLIGOMETASTATIC,
  oligometastatic,
  type OligometastaticResult,
} from '../spread/oligometastatic.ts';
import type { Presence, Score } from '../scores.ts';
import type { Span } from '../span.ts';
import { unlistedBrainMetastases } from './brain-metastases.ts';
import { joinBasis } from './case-finding.ts';
import { presentMetastases } from './listed-lesions.ts';
import { allLocallyTreatable } from './locally-treatable.ts';
import { metastasisCount } from './metastasis-count.ts';

/**
 * Whether a metastatic case is oligometastatic, with the number of metastases and whether they
 * can all be treated locally.
 *
 * @spec RCC-C-041
 */
export function oligometastaticOfCase(document: CaseDocument): OligometastaticCase {
  const count = metastasisCount(document);
  const treatable = allLocallyTreatable(document);
  const result = oligometastatic({ lesions: count.value, allTreatable: treatable.value });
  const answer = result.oligometastatic;
  const { inputs, missing, notes } = joinBasis([count, treatable]);
  const detail = detailOf(count.value, treatable.value, result);
  const state = stateOf(answer, inputs.length);
  return {
    oligometastatic: answer,
    score: {
      ...OLIGOMETASTATIC,
      state,
      ...(state === 'unknown' ? {} : { value: `${VALUE[answer]}: ${detail}` }),
      statement: `${STATEMENT[answer]}: ${detail}`,
      inputs,
      missing: answer === 'unknown' ? missing : [],
      notes: [...notes, ...notesOf(document, count.value)],
    },
  };
}

/** The score, and the answer that others build on. */
export type OligometastaticCase = { readonly oligometastatic: Presence; readonly score: Score };

function stateOf(answer: Presence, inputs: number): Score['state'] {
  if (answer !== 'unknown') return 'known';
  return inputs === 0 ? 'unknown' : 'interval';
}

const VALUE: Readonly<Record<Presence, string>> = { yes: 'Yes', no: 'No', unknown: 'Open' };
const STATEMENT: Readonly<Record<Presence, string>> = {
  yes: 'Oligometastatic',
  no: 'Not oligometastatic',
  unknown: 'Oligometastatic or not is open',
};

/** What decides: for no the criterion that fails, else both. */
function detailOf(lesions: Span, treatable: Presence, result: OligometastaticResult): string {
  const number = numberText(lesions);
  if (result.fewEnough === 'no') return number;
  return `${number}, ${TREATABLE[treatable]}`;
}

const TREATABLE: Readonly<Record<Presence, string>> = {
  yes: 'all locally treatable',
  no: 'not all locally treatable',
  unknown: 'not known whether all are locally treatable',
};

function numberText({ min, max }: Span): string {
  if (max > min) return `${min} or more lesions`;
  return min === 1 ? '1 lesion' : `${min} lesions`;
}

function notesOf(document: CaseDocument, lesions: Span): readonly string[] {
  const sites = new Set(presentMetastases(document).map(({ lesion }) => lesion.site));
  const isInBrain = sites.has('brain') || unlistedBrainMetastases(document).value.min > 0;
  const everMore = knownValue(document.disease?.everPolymetastatic);
  return [
    ...(sites.has('peritoneum') ? [disputed('Peritoneal', 56)] : []),
    ...(isInBrain ? [disputed('Brain', 13)] : []),
    ...(everMore === 'no' && lesions.min > MAX_LESIONS
      ? [`More than ${MAX_LESIONS} metastases are listed, but never to have had them is recorded`]
      : []),
  ];
}

/** Places that some clinicians leave out of the definition: said, not excluded. */
function disputed(place: string, percent: number): string {
  return `${place} metastasis: ${percent} % of clinicians in a survey do not call it oligometastatic`;
}
