import { describe, expect, it } from 'vitest';

import { cachexia } from '#shared/calculators/health/cachexia';
import { glimSeverity } from '#shared/calculators/health/glim';
import { weightScores } from '#shared/calculators/of-case/weight-scores';
import { CaseDocument } from '#shared/domain/case-document';

describe('cachexia', () => {
  it.each([
    [5.01, undefined, 'unknown', 'yes'],
    [5, 24, 'no', 'no'],
    [5, 19.99, 'no', 'yes'],
    [5, 20, 'no', 'no'],
    [5, 24, 'yes', 'yes'],
    [5, undefined, 'yes', 'yes'],
    [5, 19.5, 'unknown', 'yes'],
    [5, 24, 'unknown', 'unknown'],
    [5, undefined, 'no', 'unknown'],
    [2.01, 19.5, 'no', 'yes'],
    [2.01, undefined, 'unknown', 'unknown'],
    [2, 19.5, 'yes', 'no'],
    [2, undefined, 'unknown', 'no'],
    [-3, 19.5, 'yes', 'no'],
    [undefined, 19.5, 'yes', 'unknown'],
  ] as const)(
    '[RCC-C-033] for a loss of %s %%, body mass index %s and sarcopenia %s is %s',
    (lossIn6MonthsPercent, bodyMassIndex, sarcopenia, presence) => {
      expect(cachexia({ lossIn6MonthsPercent, bodyMassIndex, sarcopenia })).toBe(presence);
    },
  );

  it.each([
    ['within-6-months', 4.99, 'below'],
    ['within-6-months', 5, 'moderate'],
    ['within-6-months', 10, 'moderate'],
    ['within-6-months', 10.01, 'severe'],
    ['within-6-months', -5, 'below'],
    ['beyond-6-months', 9.99, 'below'],
    ['beyond-6-months', 10, 'moderate'],
    ['beyond-6-months', 20, 'moderate'],
    ['beyond-6-months', 20.01, 'severe'],
  ] as const)('[RCC-C-033] by GLIM %s a loss of %d %% is %s', (period, percent, severity) => {
    expect(glimSeverity(percent, period)).toBe(severity);
  });
});

const NOW = { value: 72, on: '2026-11-20' };
const stated = (value: number) => ({ weightLossPercent: { value } });
const weights = (earlier: number, on?: string) => ({
  weightKg: NOW,
  earlierWeightKg: { value: earlier, ...(on === undefined ? {} : { on }) },
});
const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;

function scoresOf(health: object) {
  const [, cachexiaScore, glim] = weightScores(CaseDocument.parse({ health }));
  if (cachexiaScore === undefined || glim === undefined) throw new Error('no score');
  return { cachexia: cachexiaScore, glim };
}

const LOSS = { label: 'Weight loss in 6 months', field: 'health.weightLossPercent' };
const WEIGHT = { label: 'Weight', field: 'health.weightKg' };
const EARLIER = { label: 'Earlier weight', field: 'health.earlierWeightKg' };
const HEIGHT = { label: 'Height', field: 'health.heightCm' };
const SARCOPENIA = { label: 'Sarcopenia', field: 'health.sarcopenia' };
const DAY = { label: 'Day of the weight', field: 'health.weightKg.on' };
const EARLIER_DAY = { label: 'Day of the earlier weight', field: 'health.earlierWeightKg.on' };

describe('cachexia of a case', () => {
  it('[RCC-C-033] is met by a stated loss above 5 %', () => {
    expect(scoresOf(stated(5.5)).cachexia).toMatchObject({
      state: 'known',
      value: 'criteria met',
      statement: 'Cachexia: criteria met',
      inputs: [
        { label: 'Stated loss in 6 months', value: '5.5 %', field: 'health.weightLossPercent' },
      ],
      missing: [],
      notes: [],
    });
  });

  it('[RCC-C-033] needs body mass index and sarcopenia for a loss of 2 to 5 %', () => {
    const open = scoresOf(stated(4)).cachexia;
    expect(open).toMatchObject({ state: 'unknown', statement: 'Cachexia not known' });
    expect(open.value).toBeUndefined();
    expect(open.missing).toEqual([WEIGHT, HEIGHT, SARCOPENIA]);
    const body = { weightKg: NOW, heightCm: { value: 170 } };
    expect(scoresOf({ ...stated(4), ...body }).cachexia.missing).toEqual([SARCOPENIA]);
    expect(scoresOf({ ...stated(4), sarcopenia: NO }).cachexia.missing).toEqual([WEIGHT, HEIGHT]);
    const known = scoresOf({ ...stated(4), ...body, sarcopenia: { ...NO, on: '2026-11-02' } });
    expect(known.cachexia).toMatchObject({
      state: 'known',
      value: 'criteria not met',
      statement: 'Cachexia: criteria not met',
      missing: [],
    });
    expect(known.cachexia.inputs).toEqual([
      { label: 'Weight', value: '72 kg', on: '2026-11-20', field: 'health.weightKg' },
      { label: 'Stated loss in 6 months', value: '4 %', field: 'health.weightLossPercent' },
      { label: 'Height', value: '170 cm', field: 'health.heightCm' },
      { label: 'Body mass index', value: '24.91 kg/m²', field: 'health.weightKg' },
      { label: 'Sarcopenia', value: 'No', on: '2026-11-02', field: 'health.sarcopenia' },
    ]);
  });

  it('[RCC-C-033] is met by a loss of 2 to 5 % in a thin patient or with sarcopenia', () => {
    const thin = { weightKg: { value: 51.1 }, heightCm: { value: 160 } };
    expect(scoresOf({ ...stated(4), ...thin }).cachexia.value).toBe('criteria met');
    const exact = { weightKg: { value: 51.2 }, heightCm: { value: 160 } };
    expect(scoresOf({ ...stated(4), ...exact, sarcopenia: NO }).cachexia.value).toBe(
      'criteria not met',
    );
    expect(scoresOf({ ...stated(4), ...exact }).cachexia.missing).toEqual([SARCOPENIA]);
    expect(scoresOf({ ...stated(4), sarcopenia: YES }).cachexia.value).toBe('criteria met');
  });

  it('[RCC-C-033] takes weights exactly 6 months apart for the loss in 6 months', () => {
    expect(scoresOf(weights(73, '2026-05-20')).cachexia.value).toBe('criteria not met');
    expect(scoresOf(weights(76, '2026-05-20')).cachexia.value).toBe('criteria met');
  });

  it('[RCC-C-033] can be met, not ruled out, by a loss in less than 6 months', () => {
    expect(scoresOf(weights(80, '2026-08-20')).cachexia.value).toBe('criteria met');
    const little = scoresOf({ ...weights(73, '2026-08-20'), sarcopenia: NO }).cachexia;
    expect(little.state).toBe('unknown');
    expect(little.missing).toEqual([LOSS, HEIGHT]);
  });

  it('[RCC-C-033] is neither met nor ruled out by a loss in more than 6 months', () => {
    const long = scoresOf(weights(90, '2025-11-20')).cachexia;
    expect(long.state).toBe('unknown');
    expect(long.missing).toEqual([LOSS, HEIGHT, SARCOPENIA]);
    const thin = { weightKg: { value: 45, on: '2026-11-20' }, heightCm: { value: 170 } };
    const earlier = { earlierWeightKg: { value: 60, on: '2025-11-20' } };
    expect(scoresOf({ ...thin, ...earlier }).cachexia.missing).toEqual([LOSS]);
    expect(scoresOf({ ...weights(90, '2025-11-20'), sarcopenia: YES }).cachexia.missing).toEqual([
      LOSS,
    ]);
  });

  it('[RCC-C-033] asks for the days that leave the time between two weights open', () => {
    expect(scoresOf({ ...weights(80), sarcopenia: YES }).cachexia.missing).toEqual([
      LOSS,
      EARLIER_DAY,
    ]);
    const month = { ...weights(80, '2026-05'), weightKg: { value: 72, on: '2026-11' } };
    expect(scoresOf({ ...month, sarcopenia: YES }).cachexia.missing).toEqual([
      LOSS,
      DAY,
      EARLIER_DAY,
    ]);
    const shorter = { ...weights(73, '2026-06'), weightKg: { value: 72, on: '2026-11' } };
    expect(scoresOf({ ...shorter, sarcopenia: YES }).cachexia.missing).toEqual([LOSS]);
    const noDay = { ...weights(80, '2026-05-20'), weightKg: { value: 72 } };
    expect(scoresOf({ ...noDay, sarcopenia: YES }).cachexia.missing).toEqual([LOSS, DAY]);
  });

  it('[RCC-C-033] is not known while nothing is recorded', () => {
    const none = scoresOf({}).cachexia;
    expect(none).toMatchObject({ state: 'unknown', statement: 'Cachexia not known', inputs: [] });
    expect(none.missing).toEqual([LOSS, WEIGHT, EARLIER, HEIGHT, SARCOPENIA]);
  });

  it('[RCC-C-033] is settled by a stated loss that a shorter one does not contradict', () => {
    const both = { ...weights(73, '2026-10-20'), ...stated(1.5) };
    expect(scoresOf(both).cachexia.value).toBe('criteria not met');
  });

  it('[RCC-C-033] stays open where the weights contradict the stated loss', () => {
    const both = scoresOf({ ...weights(80, '2026-08-20'), ...stated(1) }).cachexia;
    expect(both).toMatchObject({
      state: 'unknown',
      missing: [],
      notes: ['Stated 1 % in 6 months, by the weights 10 % since 2026-08-20: both are considered'],
    });
  });

  it('[RCC-C-033] stays open where weights over an open time may contradict the stated loss', () => {
    const body = { heightCm: { value: 170 }, sarcopenia: NO };
    const both = (loss: number, earlier: number, on?: string) =>
      scoresOf({ ...weights(earlier, on), ...stated(loss), ...body }).cachexia;
    expect(both(1, 80)).toMatchObject({ state: 'unknown', missing: [EARLIER_DAY] });
    expect(both(6, 73)).toMatchObject({ state: 'unknown', missing: [EARLIER_DAY] });
    expect(both(6, 80)).toMatchObject({ state: 'known', value: 'criteria met', missing: [] });
    expect(both(6, 73, '2026-05-20').state).toBe('unknown');
    expect(both(6, 73, '2026-05-19').value).toBe('criteria met');
    expect(both(1, 80, '2026-05-19').value).toBe('criteria not met');
  });

  it('[RCC-C-033] grows no surer where what makes a small loss count is left out', () => {
    const both = { ...weights(80, '2026-05-20'), ...stated(4) };
    expect(scoresOf({ ...both, heightCm: { value: 170 }, sarcopenia: NO }).cachexia.state).toBe(
      'unknown',
    );
    expect(scoresOf(both).cachexia.state).toBe('unknown');
    expect(scoresOf({ ...both, sarcopenia: YES }).cachexia.value).toBe('criteria met');
  });
});

describe('GLIM severity of a case', () => {
  it.each([
    [stated(4.9), 'below the limits'],
    [stated(5), 'moderate'],
    [stated(11), 'severe'],
    [weights(80, '2026-08-20'), 'moderate'],
    [weights(81, '2026-05-20'), 'severe'],
    [weights(79, '2025-11-20'), 'below the limits'],
    [weights(81, '2025-11-20'), 'moderate'],
    [weights(91, '2025-11-20'), 'severe'],
  ])('[RCC-C-033] of %j is %s', (health, words) => {
    expect(scoresOf(health).glim).toMatchObject({
      state: 'known',
      value: words,
      statement: `GLIM severity by weight loss: ${words}`,
      missing: [],
    });
  });

  it('[RCC-C-033] is what either time allows while the days are open', () => {
    const open = scoresOf(weights(81)).glim;
    expect(open).toMatchObject({
      state: 'interval',
      value: 'moderate or severe',
      statement: 'GLIM severity by weight loss: moderate or severe',
    });
    expect(open.missing).toEqual([EARLIER_DAY]);
    expect(scoresOf(weights(77)).glim.value).toBe('below the limits or moderate');
    expect(scoresOf(weights(73)).glim).toMatchObject({ state: 'known', value: 'below the limits' });
  });

  it('[RCC-C-033] keeps the stated and the measured loss', () => {
    const both = scoresOf({ ...weights(81, '2026-08-20'), ...stated(2) }).glim;
    expect(both).toMatchObject({
      state: 'interval',
      value: 'below the limits or severe',
      missing: [],
      notes: [expect.stringContaining('both are considered')],
    });
    expect(both.inputs.map(({ field }) => field)).toEqual([
      'health.weightKg',
      'health.earlierWeightKg',
      'health.weightLossPercent',
    ]);
  });

  it('[RCC-C-033] is not known without a loss', () => {
    const none = scoresOf({}).glim;
    expect(none).toMatchObject({
      state: 'unknown',
      statement: 'GLIM severity by weight loss not known',
      missing: [WEIGHT, EARLIER],
    });
    expect(none.value).toBeUndefined();
    expect(scoresOf(weights(80, '2027-01-01')).glim.missing).toEqual([DAY, EARLIER_DAY]);
  });
});
