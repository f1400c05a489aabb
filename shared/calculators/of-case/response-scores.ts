import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { type ImmuneResponse, IRECIST } from '../response/irecist.ts';
import { RECIST } from '../response/recist-overall.ts';
import type { RecistResponse } from '../response/recist-target.ts';
import { IMMUNE_RESPONSE_TEXT, RECIST_RESPONSE_TEXT } from '../response/response-text.ts';
import type { Calculator } from '../calculator.ts';
import type { Score } from '../scores.ts';
import { immuneChain } from './immune-chain.ts';
import { type ImmuneTreatment, immuneTreatment } from './immune-treatment.ts';
import { immuneItems, recistItems } from './response-items.ts';
import { type Reading, responseReadings } from './response-readings.ts';
import { type ResponseSequence, responseSequence } from './response-sequence.ts';
import { inputsAndMissing } from './score-items.ts';

/**
 * Response at the latest follow-up by RECIST 1.1, and by iRECIST under a checkpoint inhibitor.
 *
 * @spec RCC-C-055
 */
export function responseScores(document: CaseDocument): readonly Score[] {
  const sequence = responseSequence(document);
  const readings = responseReadings(sequence);
  const latest = readings.at(-1);
  if (latest === undefined) return [];
  const immune = immuneTreatment(document);
  if (!sequence.isOrdered) {
    const calculators = immune.presence === 'no' ? [RECIST] : [RECIST, IRECIST];
    return calculators.map((calculator) => withoutOrder(calculator, sequence));
  }
  return [
    recistScore(sequence, readings, latest),
    ...(immune.presence === 'no' ? [] : [immuneScore(sequence, readings, immune)]),
  ];
}

function recistScore(
  sequence: ResponseSequence,
  readings: readonly Reading[],
  latest: Reading,
): Score {
  const { inputs, missing } = inputsAndMissing(recistItems(sequence, latest));
  const isKnown = latest.recist.length === 1;
  const hasProgressed = readings.slice(0, -1).some(({ recist }) => recist.join() === 'PD');
  return {
    ...RECIST,
    ...wordsOf(RECIST.title, latest.recist, RECIST_RESPONSE_TEXT),
    inputs,
    missing: isKnown ? [] : [...sequence.missing, ...missing],
    notes: [
      ...sequence.notes,
      ...goneNotes(latest),
      ...(hasProgressed ? ['An earlier follow-up already showed progression by RECIST 1.1'] : []),
    ],
  };
}

function immuneScore(
  sequence: ResponseSequence,
  readings: readonly Reading[],
  immune: ImmuneTreatment,
): Score {
  const possible = immuneChain(readings);
  const { inputs, missing } = inputsAndMissing(immuneItems(sequence));
  const words = wordsOf(IRECIST.title, possible, IMMUNE_RESPONSE_TEXT);
  const isSettled = possible.length === 1 && immune.presence === 'yes';
  return {
    ...IRECIST,
    ...words,
    state: words.state === 'known' && !isSettled ? 'interval' : words.state,
    inputs,
    missing: [
      ...(possible.length === 1 ? [] : [...sequence.missing, ...missing]),
      ...immune.missing,
    ],
    notes: [
      ...sequence.notes,
      ...(possible.includes('iUPD')
        ? ['A progression under immunotherapy is confirmed or refuted at 4 to 8 weeks']
        : []),
      ...(immune.presence === 'open'
        ? ['Only for treatment with a checkpoint inhibitor; which treatment was the last is open']
        : []),
    ],
  };
}

/** From as many on, everything is possible and nothing is known. */
const EVERYTHING = 5;

function wordsOf<Response extends RecistResponse | ImmuneResponse>(
  title: string,
  possible: readonly Response[],
  texts: Readonly<Record<Response, string>>,
): Pick<Score, 'state' | 'value' | 'statement'> {
  if (possible.length >= EVERYTHING) {
    return { state: 'unknown', statement: `${title} response not known` };
  }
  const value = possible.map((response) => `${response} (${texts[response]})`).join(' or ');
  const state = possible.length === 1 ? 'known' : 'interval';
  return { state, value, statement: `${title}: ${value}` };
}

/** Without their order there is neither a latest follow-up nor a smallest sum before it. */
function withoutOrder(calculator: Calculator, { missing, notes }: ResponseSequence): Score {
  return {
    ...calculator,
    state: 'unknown',
    statement: `${calculator.title} response not known: the order of the assessments is open`,
    inputs: [],
    missing,
    notes,
  };
}

/** An answer that the sum contradicts; the sum is kept possible beside it. */
function goneNotes({ placed: { assessment } }: Reading): readonly string[] {
  const sum = knownValue(assessment.targetSumMm);
  const gone = knownValue(assessment.targetsGone);
  if (sum === undefined) return [];
  if (gone === 'yes' && sum >= 50) {
    return [`All target lesions are recorded as gone, with a sum of ${sum} mm: check both`];
  }
  return gone === 'no' && sum === 0
    ? ['Target lesions are recorded as left, with a sum of 0 mm: check both']
    : [];
}
