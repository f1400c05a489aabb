import { knownValue } from '../../domain/recorded.ts';
import { hasDistantMetastasis } from './listed-metastasis.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { CHARLSON, charlson, type CharlsonScore } from '../health/charlson.ts';
import { charlsonAgePoints } from '../health/charlson-age.ts';
import { charlsonTenYearSurvival } from '../health/charlson-survival.ts';
import { CHARLSON_ITEM_TEXT } from '../health/charlson-text.ts';
import { roundTo } from '../rounding.ts';
import type { Score } from '../scores.ts';
import type { Span } from '../span.ts';
import { ageItem } from './age-item.ts';
import { ageOfCase } from './age-of-case.ts';
import { CHARLSON_ITEMS, type CharlsonReading, charlsonReading } from './charlson-answers.ts';
import { charlsonWithThisCancer } from './charlson-with-this-cancer.ts';
import { answerItem, inputsAndMissing, type ScoreItem } from './score-items.ts';

/**
 * Charlson index of a case without the kidney cancer it is about; with open items a lower bound.
 *
 * @spec RCC-C-030
 */
export function charlsonScores(document: CaseDocument): readonly Score[] {
  const reading = charlsonReading(document);
  const score = charlson(reading.answers, '1987');
  const age = ageOfCase(document);
  const agePoints = age === undefined ? undefined : charlsonAgePoints(age);
  const base = { ...CHARLSON, ...inputsAndMissing(itemsOf(document, reading, score, agePoints)) };
  if (score.missing.length === CHARLSON_ITEMS.length) {
    const statement = 'Charlson index not known';
    return [{ ...base, state: 'unknown', statement, notes: reading.notes }];
  }
  const value = valueText(score, agePoints, reading);
  return [
    {
      ...base,
      state: score.total === undefined ? 'interval' : 'known',
      value,
      statement: `Charlson index without this cancer ${value}`,
      notes: [
        withCancerText(score, charlsonWithThisCancer(document, reading.answers)),
        `By the weights of Quan 2011: ${boundText(charlson(reading.answers, 'quan-2011'))}`,
        ...reading.notes,
        ...(age !== undefined && age.max >= 90 ? [FROM_90] : []),
      ],
      published: hasMetastasised(document) ? [] : publishedOf(score, agePoints),
    },
  ];
}

const FROM_90 = 'Age points: some versions give 5 points from 90 years';

/** Answers that count, open items that matter, and the age while it leaves its points open. */
function itemsOf(
  document: CaseDocument,
  { answers }: CharlsonReading,
  { missing }: CharlsonScore,
  agePoints: Span | undefined,
): readonly ScoreItem[] {
  const recorded = document.health?.charlson;
  const age = ageItem(document);
  const isAgeOpen = agePoints !== undefined && agePoints.min !== agePoints.max;
  return [
    ...CHARLSON_ITEMS.filter((item) => answers[item] !== 'unknown' || missing.includes(item)).map(
      (item): ScoreItem => {
        const label = CHARLSON_ITEM_TEXT[item];
        const field = `health.charlson.${item}`;
        return missing.includes(item)
          ? { label, field }
          : answerItem(label, field, recorded?.[item]);
      },
    ),
    age,
    ...(isAgeOpen ? [{ label: age.label, field: age.field }] : []),
  ];
}

function valueText(
  score: CharlsonScore,
  agePoints: Span | undefined,
  { contradicted }: CharlsonReading,
): string {
  const denied = score.missing.filter((item) => contradicted.includes(item)).length;
  const unrecorded = score.missing.length - denied;
  return [
    boundText(score),
    ...(agePoints === undefined ? [] : [`age-adjusted ${ageAdjustedText(score, agePoints)}`]),
    ...(unrecorded === 0 ? [] : [`${itemsText(unrecorded)} not recorded`]),
    ...(denied === 0 ? [] : [`${itemsText(denied)} contradicted`]),
  ].join(', ');
}

function itemsText(count: number): string {
  return count === 1 ? '1 item' : `${count} items`;
}

function boundText({ fewest, total }: CharlsonScore): string {
  return total === undefined ? `at least ${fewest}` : `${total}`;
}

function ageAdjustedText({ fewest, total }: CharlsonScore, { min, max }: Span): string {
  if (total === undefined) return `at least ${fewest + min}`;
  return min === max ? `${total + min}` : `${total + min} to ${total + max}`;
}

/** Where only the spread of this cancer is open, both indices are said. */
function withCancerText(without: CharlsonScore, within: CharlsonScore): string {
  return without.total !== undefined && within.total === undefined
    ? `With this cancer: ${within.fewest}, or ${within.most} if it has metastasised`
    : `With this cancer: ${boundText(within)}`;
}

/** The published figure leaves this cancer out: beside metastases it would mislead. */
function hasMetastasised(document: CaseDocument): boolean {
  const isMetastatic = knownValue(document.disease?.setting) === 'metastatic';
  return isMetastatic || hasDistantMetastasis(document);
}

function publishedOf({ total }: CharlsonScore, agePoints: Span | undefined): readonly string[] {
  if (total === undefined || agePoints === undefined) return [];
  if (agePoints.min !== agePoints.max) return [];
  const index = total + agePoints.min;
  const percent = roundTo(charlsonTenYearSurvival(index), 1);
  const survival = percent === 0 ? 'under 0.1' : `${percent}`;
  return [
    `10-year survival ${survival} % at an age-adjusted index of ${index}, this cancer not ` +
      'counted (Charlson 1994)',
  ];
}
