import type { CaseDocument } from '../../domain/case-document.ts';
import type { CharlsonItem } from '../../domain/charlson.ts';
import type { Health } from '../../domain/health.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { CharlsonAnswers } from '../health/charlson.ts';
import { CHARLSON_ITEM_TEXT } from '../health/charlson-text.ts';
import { isNyha3or4 } from '../health/nyha.ts';
import { labValues } from './lab-values.ts';
import { presenceOf } from './score-items.ts';

/** The answers to the Charlson questions, held against the rest of the case. */
export type CharlsonReading = {
  readonly answers: CharlsonAnswers;
  /** Answered no, although the case records the illness elsewhere: they stay open. */
  readonly contradicted: readonly CharlsonItem[];
  readonly notes: readonly string[];
};

// Safe: the keys of the map are exactly the items.
export const CHARLSON_ITEMS = Object.keys(CHARLSON_ITEM_TEXT) as readonly CharlsonItem[];

/**
 * The Charlson answers of a case. What the case records elsewhere answers no question, but a no
 * that contradicts it does not count.
 *
 * @spec RCC-C-030
 */
export function charlsonReading(document: CaseDocument): CharlsonReading {
  const { health } = document;
  const recorded = answersOf((item) => presenceOf(health?.charlson?.[item]));
  const doubts = ELSEWHERE.filter(
    ({ items, isRecorded }) =>
      isRecorded(health ?? {}, document) && items.every((item) => recorded[item] !== 'yes'),
  ).map(({ items, words }) => {
    const [item] = items;
    const isDenied = items.every((each) => recorded[each] === 'no');
    return { item, isDenied, note: noteOf(item, isDenied, words) };
  });
  const contradicted = doubts.flatMap(({ item, isDenied }) => (isDenied ? [item] : []));
  return {
    answers: answersOf((item) => (contradicted.includes(item) ? 'unknown' : recorded[item])),
    contradicted,
    notes: doubts.map(({ note }) => note),
  };
}

function answersOf(answerOf: (item: CharlsonItem) => CharlsonAnswers[CharlsonItem]) {
  // Safe: every item gets its entry.
  return Object.fromEntries(
    CHARLSON_ITEMS.map((item) => [item, answerOf(item)]),
  ) as CharlsonAnswers;
}

function noteOf(item: CharlsonItem, isDenied: boolean, words: string): string {
  const label = CHARLSON_ITEM_TEXT[item];
  return isDenied
    ? `${label}: answered no, but ${words} is recorded, so it stays open`
    : `${label}: ${words} is recorded; it counts once the question is answered`;
}

type Elsewhere = {
  /** The lower form first; any of them answers to what is recorded. */
  readonly items: readonly [CharlsonItem, ...CharlsonItem[]];
  readonly isRecorded: (health: Health, document: CaseDocument) => boolean;
  readonly words: string;
};

const ELSEWHERE: readonly Elsewhere[] = [
  {
    items: ['heartFailure'],
    isRecorded: ({ nyhaClass, heartFailureNyha3or4 }) =>
      isNyha3or4(knownValue(nyhaClass)) === 'yes' || knownValue(heartFailureNyha3or4) === 'yes',
    words: 'NYHA III or IV',
  },
  {
    items: ['moderateOrSevereKidneyDisease'],
    isRecorded: ({ dialysis, transplant }) =>
      knownValue(dialysis) === 'yes' || knownValue(transplant) === 'kidney',
    words: 'dialysis or a kidney transplant',
  },
  {
    items: ['moderateOrSevereKidneyDisease'],
    isRecorded: (_, document) =>
      labValues(document, 'creatinine', 'µmol/L').values.some((value) => value > 265),
    words: 'a creatinine above 265 µmol/L',
  },
  {
    items: ['mildLiverDisease', 'moderateOrSevereLiverDisease'],
    isRecorded: ({ chronicLiverDisease, childPugh }) =>
      knownValue(chronicLiverDisease) === 'yes' ||
      (knownValue(childPugh) ?? 'no-cirrhosis') !== 'no-cirrhosis',
    words: 'chronic liver disease',
  },
];
