import type { PartialDate } from '../../domain/partial-date.ts';
import { type Answer, knownValue, type Recorded } from '../../domain/recorded.ts';
import type { PointScore } from '../point-score.ts';
import type { Presence, Score, ScoreBasis } from '../scores.ts';

/** One thing a score asks of a case: its value in words with unit, or nothing while unknown. */
export type ScoreItem = {
  readonly label: string;
  readonly field: string;
  readonly text?: string | undefined;
  readonly on?: PartialDate | undefined;
};

/** What a score asks of a recorded item. */
export function recordedItem<Value>(
  label: string,
  field: string,
  item: Recorded<Value>,
  wordsOf: (value: Value) => string,
): ScoreItem {
  const value = knownValue(item);
  return { label, field, on: item?.on, ...(value === undefined ? {} : { text: wordsOf(value) }) };
}

/** What a score asks of a yes/no question. */
export function answerItem(label: string, field: string, item: Answer): ScoreItem {
  return recordedItem(label, field, item, (value) => (value === 'yes' ? 'Yes' : 'No'));
}

/** The answer to a yes/no question, unknown where there is none. */
export function presenceOf(item: Answer): Presence {
  return knownValue(item) ?? 'unknown';
}

/** Items that are known as inputs, the others as missing. */
export function inputsAndMissing(
  items: readonly ScoreItem[],
): Pick<ScoreBasis, 'inputs' | 'missing'> {
  return {
    inputs: items.flatMap(({ label, field, text, on }) =>
      text === undefined
        ? []
        : [{ label, value: text, ...(on === undefined ? {} : { on }), field }],
    ),
    missing: items.flatMap(({ label, field, text }) =>
      text === undefined ? [{ label, field }] : [],
    ),
  };
}

/** How sure an additive score is; `asked` is the number of its items. */
export function pointState(
  score: PointScore<string, string>,
  asked: number,
): Exclude<Score['state'], 'not-applicable'> {
  if (score.category !== undefined) return 'known';
  return score.missing.length < asked ? 'interval' : 'unknown';
}

/** `8 of 18, potentially unstable`, or with the ends of the interval while items are missing. */
export function pointText<Category extends string>(
  { fewest, most, possible }: PointScore<string, Category>,
  highest: number,
  words: Readonly<Record<Category, string>>,
): string {
  const points = fewest === most ? `${fewest}` : `${fewest} to ${most}`;
  return `${points} of ${highest}, ${possible.map((category) => words[category]).join(' or ')}`;
}
