import { describe, expect, it } from 'vitest';

import { charlson, type CharlsonAnswers } from '#shared/calculators/health/charlson';
import { charlsonAgePoints } from '#shared/calculators/health/charlson-age';
import { charlsonTenYearSurvival } from '#shared/calculators/health/charlson-survival';
import { CHARLSON_ITEM_TEXT } from '#shared/calculators/health/charlson-text';
import type { Presence } from '#shared/calculators/scores';
import { type CharlsonItem, CharlsonItems } from '#shared/domain/charlson';

// Safe: the keys of the map are exactly the items.
const ITEMS = Object.keys(CHARLSON_ITEM_TEXT) as CharlsonItem[];

function answers(answer: Presence, others: Partial<CharlsonAnswers> = {}): CharlsonAnswers {
  // Safe: every item gets its entry.
  const all = Object.fromEntries(ITEMS.map((item) => [item, answer])) as CharlsonAnswers;
  return { ...all, ...others };
}

describe('Charlson index', () => {
  it('[RCC-C-030] asks every illness of the case once, by its name', () => {
    expect(ITEMS.toSorted()).toEqual(Object.keys(CharlsonItems.shape).toSorted());
    expect(CHARLSON_ITEM_TEXT).toEqual({
      myocardialInfarction: 'Myocardial infarction',
      heartFailure: 'Heart failure',
      peripheralVascularDisease: 'Peripheral vascular disease',
      cerebrovascularDisease: 'Stroke or TIA',
      dementia: 'Dementia',
      chronicPulmonaryDisease: 'Chronic pulmonary disease',
      connectiveTissueDisease: 'Connective tissue disease',
      pepticUlcer: 'Peptic ulcer',
      mildLiverDisease: 'Mild liver disease',
      moderateOrSevereLiverDisease: 'Moderate or severe liver disease',
      diabetesUncomplicated: 'Diabetes without end-organ damage',
      diabetesWithEndOrganDamage: 'Diabetes with end-organ damage',
      hemiplegia: 'Hemiplegia',
      moderateOrSevereKidneyDisease: 'Moderate or severe kidney disease',
      otherSolidTumour: 'Another solid tumour within 5 years',
      otherMetastaticTumour: 'Another solid tumour, metastatic',
      leukaemia: 'Leukaemia',
      lymphoma: 'Lymphoma',
      aids: 'AIDS',
    });
  });

  it.each([
    ['myocardialInfarction', 1, 0],
    ['heartFailure', 1, 2],
    ['peripheralVascularDisease', 1, 0],
    ['cerebrovascularDisease', 1, 0],
    ['dementia', 1, 2],
    ['chronicPulmonaryDisease', 1, 1],
    ['connectiveTissueDisease', 1, 1],
    ['pepticUlcer', 1, 0],
    ['mildLiverDisease', 1, 2],
    ['moderateOrSevereLiverDisease', 3, 4],
    ['diabetesUncomplicated', 1, 0],
    ['diabetesWithEndOrganDamage', 2, 1],
    ['hemiplegia', 2, 2],
    ['moderateOrSevereKidneyDisease', 2, 1],
    ['otherSolidTumour', 2, 2],
    ['otherMetastaticTumour', 6, 6],
    ['leukaemia', 2, 2],
    ['lymphoma', 2, 2],
    ['aids', 6, 4],
  ] as const)('[RCC-C-030] counts %s with %i points, by Quan 2011 with %i', (item, old, quan) => {
    const only = answers('no', { [item]: 'yes' });
    expect(charlson(only, '1987')).toEqual({ fewest: old, most: old, total: old, missing: [] });
    expect(charlson(only, 'quan-2011')).toEqual({
      fewest: quan,
      most: quan,
      total: quan,
      missing: [],
    });
  });

  it('[RCC-C-030] is 0 without any of the illnesses, and the sum of those there are', () => {
    expect(charlson(answers('no'), '1987').total).toBe(0);
    const three = answers('no', {
      heartFailure: 'yes',
      chronicPulmonaryDisease: 'yes',
      moderateOrSevereKidneyDisease: 'yes',
    });
    expect(charlson(three, '1987').total).toBe(4);
    expect(charlson(three, 'quan-2011').total).toBe(4);
  });

  it.each([
    ['mildLiverDisease', 'moderateOrSevereLiverDisease', [1, 3], 3],
    ['diabetesUncomplicated', 'diabetesWithEndOrganDamage', [1, 2], 2],
    ['otherSolidTumour', 'otherMetastaticTumour', [2, 6], 6],
  ] as const)('[RCC-C-030] lets the higher form replace %s', (lower, higher, [low, high], both) => {
    const pair = (lowAnswer: Presence, highAnswer: Presence) =>
      charlson(answers('no', { [lower]: lowAnswer, [higher]: highAnswer }), '1987');
    expect(pair('yes', 'yes')).toEqual({ fewest: both, most: both, total: both, missing: [] });
    expect(pair('unknown', 'yes')).toEqual({ fewest: high, most: high, total: high, missing: [] });
    expect(pair('yes', 'unknown')).toEqual({ fewest: low, most: high, missing: [higher] });
    expect(pair('no', 'unknown')).toEqual({ fewest: 0, most: high, missing: [higher] });
    expect(pair('unknown', 'no')).toEqual({ fewest: 0, most: low, missing: [lower] });
    expect(pair('unknown', 'unknown')).toEqual({
      fewest: 0,
      most: high,
      missing: [lower, higher],
    });
  });

  it('[RCC-C-030] is a lower bound while items are open, and 33 at most', () => {
    const only = charlson(answers('unknown', { myocardialInfarction: 'yes' }), '1987');
    expect(only).toMatchObject({ fewest: 1, most: 33 });
    expect(only.total).toBeUndefined();
    expect(only.missing).toHaveLength(18);
    expect(charlson(answers('unknown'), '1987')).toMatchObject({ fewest: 0, most: 33 });
  });

  it('[RCC-C-030] does not miss an item that has no points', () => {
    const score = charlson(answers('no', { pepticUlcer: 'unknown' }), 'quan-2011');
    expect(score).toEqual({ fewest: 0, most: 0, total: 0, missing: [] });
    expect(charlson(answers('no', { pepticUlcer: 'unknown' }), '1987').missing).toEqual([
      'pepticUlcer',
    ]);
  });

  it.each([
    [49, 0],
    [50, 1],
    [59, 1],
    [60, 2],
    [69, 2],
    [70, 3],
    [79, 3],
    [80, 4],
    [120, 4],
  ])('[RCC-C-030] adds for the age of %i years %i points', (age, points) => {
    expect(charlsonAgePoints({ min: age, max: age })).toEqual({ min: points, max: points });
  });

  it('[RCC-C-030] adds a range of points for a range of ages', () => {
    expect(charlsonAgePoints({ min: 59, max: 60 })).toEqual({ min: 1, max: 2 });
  });

  it.each([
    [0, 98.3],
    [1, 95.9],
    [2, 90.1],
    [3, 77.5],
    [4, 53.4],
    [5, 21.4],
    [6, 2.2],
    [7, 0],
  ])('[RCC-C-030] publishes a survival for an age-adjusted index of %i', (index, percent) => {
    expect(charlsonTenYearSurvival(index)).toBeCloseTo(percent, 1);
  });
});
