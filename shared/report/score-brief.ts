import { capitalised, inSentence } from '../domain/in-sentence.ts';
import type { Score } from '../calculators/scores.ts';
import type { NamedDerivation } from './board-sheet-model.ts';
import { namedDerivation } from './derivation.ts';
import { printedUnit } from './lab-text.ts';
import { readable } from './readable.ts';

/** A score said in the line of something else, with how it came about. */
export type Brief = { readonly text: string; readonly derivation: NamedDerivation };

/** `MSKCC 2 of 5, intermediate`; undefined while the score says nothing. */
export function briefScore(
  others: readonly Score[],
  id: string,
  name: string,
  states: readonly Score['state'][] = ['known', 'interval'],
): Brief | undefined {
  const score = others.find((each) => each.id === id);
  if (score?.value === undefined || !states.includes(score.state)) return undefined;
  return { text: withUnit(name, score), derivation: namedDerivation(capitalised(name), score) };
}

/** Scores about one row of the case, each in a few words: `SINS 8 of 18, potentially unstable`. */
export function scoresAbout(
  others: readonly Score[],
  field: string,
  names: Readonly<Record<string, string>>,
): readonly Brief[] {
  const own = others.filter(({ about }) => about?.field === field);
  return Object.entries(names).flatMap(([id, name]) => briefScore(own, id, name) ?? []);
}

/** The end of the interval a score reaches at most: 11 of `5 to 11 of 18, …`. */
export function mostPoints(score: Score): number {
  return pointsIn(score)[1];
}

/** The end of the interval a score reaches for certain: 5 of `5 to 11 of 18, …`. */
export function fewestPoints(score: Score): number {
  return pointsIn(score)[0];
}

function pointsIn({ value = '' }: Score): readonly [number, number] {
  const [, fewest, most] = /^(\d+(?:\.\d+)?)(?: to (\d+(?:\.\d+)?))? of /.exec(value) ?? [];
  return [Number(fewest ?? -1), Number(most ?? fewest ?? -1)];
}

/** Only the points of a score, without its category: `8 of 18`. */
export function pointsOf(value: string): string {
  return value.split(',')[0] ?? value;
}

function withUnit(name: string, { value = '', unit }: Score): string {
  const said = unit === undefined ? inSentence(value) : `${value} ${printedUnit(unit)}`;
  return readable(`${name} ${said}`.trim());
}
