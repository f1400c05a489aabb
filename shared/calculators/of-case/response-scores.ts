import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { IMMUNE_RESPONSES, type ImmuneResponse, IRECIST } from '../response/irecist.ts';
import { RECIST } from '../response/recist-overall.ts';
import { RECIST_RESPONSES, type RecistResponse } from '../response/recist-target.ts';
import { IMMUNE_RESPONSE_TEXT, RECIST_RESPONSE_TEXT } from '../response/response-text.ts';
import type { Calculator } from '../calculator.ts';
import type { Score } from '../scores.ts';
import { immuneChain } from './immune-chain.ts';
import { type ImmuneTreatment, immuneTreatment } from './immune-treatment.ts';
import { immuneItems, recistItems } from './response-items.ts';
import { type Reading, responseReadings } from './response-readings.ts';
import { type ResponseCourse, responseCourse, type ResponseSequence } from './response-sequence.ts';
import { inputsAndMissing, type ScoreItem } from './score-items.ts';

/**
 * Response at the latest follow-up by RECIST 1.1, and by iRECIST under a checkpoint inhibitor;
 * from several baselines every response that one of them gives.
 *
 * @spec RCC-C-055
 */
export function responseScores(document: CaseDocument): readonly Score[] {
  const course = responseCourse(document);
  const paths = course.sequences.flatMap(pathOf);
  if (paths.length === 0 && !course.isAhead) return [];
  const immune = immuneTreatment(document);
  if (!course.isOrdered || course.isAhead) {
    const calculators = immune.presence === 'no' ? [RECIST] : [RECIST, IRECIST];
    return calculators.map((calculator) => withoutOrder(calculator, course));
  }
  return [
    recistScore(course, paths),
    ...(immune.presence === 'no' ? [] : [immuneScore(course, paths, immune)]),
  ];
}

/** One sequence that the latest follow-up may be the end of, with its readings. */
type Path = {
  readonly sequence: ResponseSequence;
  readonly readings: readonly Reading[];
  readonly latest: Reading;
};

function pathOf(sequence: ResponseSequence): readonly Path[] {
  const readings = responseReadings(sequence);
  const latest = readings.at(-1);
  return latest === undefined ? [] : [{ sequence, readings, latest }];
}

function recistScore(course: ResponseCourse, paths: readonly Path[]): Score {
  const found = paths.flatMap(({ latest }) => latest.recist);
  const possible = RECIST_RESPONSES.filter((response) => found.includes(response));
  const { inputs, missing } = basisOf(
    paths.flatMap(({ sequence, latest }) => recistItems(sequence, latest)),
  );
  const hasProgressed = paths.every(({ readings }) =>
    readings.slice(0, -1).some(({ recist }) => recist.join() === 'PD'),
  );
  return {
    ...RECIST,
    ...wordsOf(RECIST.title, possible, RECIST_RESPONSE_TEXT),
    inputs,
    missing: possible.length === 1 ? [] : [...course.missing, ...missing],
    notes: [
      ...course.notes,
      ...new Set(paths.flatMap(({ latest }) => goneNotes(latest))),
      ...(hasProgressed ? ['An earlier follow-up already showed progression by RECIST 1.1'] : []),
    ],
  };
}

function immuneScore(
  course: ResponseCourse,
  paths: readonly Path[],
  immune: ImmuneTreatment,
): Score {
  const found = paths.flatMap(({ readings }) => immuneChain(readings));
  const possible = IMMUNE_RESPONSES.filter((response) => found.includes(response));
  const { inputs, missing } = basisOf(paths.flatMap(({ sequence }) => immuneItems(sequence)));
  const words = wordsOf(IRECIST.title, possible, IMMUNE_RESPONSE_TEXT);
  const isSettled = possible.length === 1 && immune.presence === 'yes';
  return {
    ...IRECIST,
    ...words,
    state: words.state === 'known' && !isSettled ? 'interval' : words.state,
    inputs,
    missing: [...(possible.length === 1 ? [] : [...course.missing, ...missing]), ...immune.missing],
    notes: [
      ...course.notes,
      ...(possible.includes('iUPD')
        ? ['A progression under immunotherapy is confirmed or refuted at 4 to 8 weeks']
        : []),
      ...(immune.presence === 'open'
        ? ['Only for treatment with a checkpoint inhibitor; which treatment was the last is open']
        : []),
    ],
  };
}

/** Several sequences share their items. */
function basisOf(items: readonly ScoreItem[]): Pick<Score, 'inputs' | 'missing'> {
  const own = new Map(items.map((item) => [`${item.field} ${item.label}`, item]));
  return inputsAndMissing([...own.values()]);
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
function withoutOrder(calculator: Calculator, { isAhead, missing, notes }: ResponseCourse): Score {
  const why = isAhead
    ? 'every follow-up is dated after the day of assessment'
    : 'the order of the assessments is open';
  return {
    ...calculator,
    state: 'unknown',
    statement: `${calculator.title} response not known: ${why}`,
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
