import { describe, expect, it } from 'vitest';

import {
  afterTherapyNote,
  categoriesText,
  describeEdition,
  editionText,
  prefixesOf,
  statementKind,
} from '#shared/calculators/staging/staging-statement';
import { stageOutcomes } from '#shared/calculators/staging/stage-outcomes';
import { tnmStage } from '#shared/calculators/staging/tnm-stage';
import { TCategory, type Tnm, type TnmPrefix } from '#shared/domain/tnm';

const FULL: Tnm = { t: 'T3a', n: 'N1', m: 'M0' };

describe('a staging statement', () => {
  it('[RCC-C-009] is of the time its prefixes say', () => {
    const kinds = (prefix?: TnmPrefix) => statementKind({ ...FULL, prefix });
    expect(['c', 'p', 'yc', 'yp', 'r', 'a'].map((prefix) => kinds(prefix as TnmPrefix))).toEqual([
      'at-diagnosis',
      'at-diagnosis',
      'after-therapy',
      'after-therapy',
      'at-recurrence',
      'at-autopsy',
    ]);
    expect(kinds()).toBe('at-diagnosis');
  });

  it('[RCC-C-009] is as late as the latest of its categories', () => {
    expect(statementKind({ ...FULL, prefix: 'p', nPrefix: 'yp' })).toBe('after-therapy');
    expect(statementKind({ ...FULL, prefix: 'yp', mPrefix: 'r' })).toBe('at-recurrence');
    expect(statementKind({ ...FULL, prefix: 'a', mPrefix: 'r' })).toBe('at-autopsy');
    expect(statementKind({ ...FULL, prefix: 'yp', mPrefix: 'c' })).toBe('after-therapy');
  });

  it('[RCC-C-009] takes the prefix of T over to N, and to M unless it is p or yp', () => {
    expect(prefixesOf({ prefix: 'c' })).toEqual({ T: 'c', N: 'c', M: 'c' });
    expect(prefixesOf({ prefix: 'yc' })).toEqual({ T: 'yc', N: 'yc', M: 'yc' });
    expect(prefixesOf({ prefix: 'p' })).toEqual({ T: 'p', N: 'p', M: undefined });
    expect(prefixesOf({ prefix: 'yp' })).toEqual({ T: 'yp', N: 'yp', M: undefined });
    expect(prefixesOf({ prefix: 'p', nPrefix: 'c', mPrefix: 'p' })).toEqual({
      T: 'p',
      N: 'c',
      M: 'p',
    });
    expect(prefixesOf({})).toEqual({ T: undefined, N: undefined, M: undefined });
  });

  it('[RCC-C-009] is written with the categories it has', () => {
    expect(categoriesText({ ...FULL, prefix: 'p' })).toBe('pT3a pN1 M0');
    expect(categoriesText({ ...FULL, prefix: 'p', mPrefix: 'c' })).toBe('pT3a pN1 cM0');
    expect(categoriesText({ ...FULL, prefix: 'c' })).toBe('cT3a cN1 cM0');
    expect(categoriesText(FULL)).toBe('T3a N1 M0');
    expect(categoriesText({ n: 'N1', prefix: 'p' })).toBe('pN1');
    expect(categoriesText({ m: 'M1', mPrefix: 'c' })).toBe('cM1');
    expect(categoriesText({ t: 'T1' })).toBe('T1');
    expect(categoriesText({})).toBe('');
  });

  it('[RCC-C-009] is of the 8th edition unless another is stated', () => {
    expect([editionText(), editionText('6'), editionText('7')]).toEqual(['8th', '6th', '7th']);
    expect(describeEdition('7')).toBe('7th edition');
    expect(describeEdition(undefined)).toBe('edition not stated');
  });

  it('[RCC-C-009] says which categories are after therapy', () => {
    expect(afterTherapyNote({ ...FULL, prefix: 'yp', nPrefix: 'p' })).toBe(
      'T is after pre-operative therapy (yp)',
    );
    expect(afterTherapyNote({ ...FULL, prefix: 'yp' })).toBe(
      'T and N are after pre-operative therapy (yp)',
    );
    expect(afterTherapyNote({ ...FULL, prefix: 'yc' })).toBe(
      'T, N and M are after pre-operative therapy (yc)',
    );
    expect(afterTherapyNote({ ...FULL, prefix: 'yp', nPrefix: 'yc' })).toBe(
      'T and N are after pre-operative therapy (yp, yc)',
    );
    expect(afterTherapyNote({ n: 'N0', prefix: 'yp' })).toBe(
      'N is after pre-operative therapy (yp)',
    );
    expect(afterTherapyNote({ ...FULL, prefix: 'p' })).toBeUndefined();
    expect(afterTherapyNote({ m: 'M0', prefix: 'yp' })).toBeUndefined();
  });
});

describe('published outcomes of a stage', () => {
  const outcomes = (tnm: Tnm) => stageOutcomes(tnm, tnmStage(tnm, tnm.edition ?? '8'));
  const byT = (t: TCategory, percent: string, year: string) => [
    `p${t} of the ${year} TNM: cancer-specific survival at 5 years ${percent} %, with any N and ` +
      'M (1691 nephrectomies 1989 to 2007, Korea; Lee 2011, Korean J Urol)',
  ];
  const pathological = (t: TCategory): Tnm => ({ t, n: 'N0', m: 'M0', prefix: 'p' });

  it('[RCC-C-009] are by pT, with the TNM the figure is of', () => {
    const figures: Readonly<Partial<Record<TCategory, readonly [string, string]>>> = {
      T1a: ['97.6', '2002'],
      T1b: ['92.0', '2002'],
      T2a: ['83.2', '2009'],
      T2b: ['83.8', '2009'],
      T3a: ['62.6', '2009'],
      T3b: ['41.1', '2009'],
      T3c: ['50.0', '2009'],
      T4: ['26.1', '2009'],
    };
    for (const t of TCategory.options) {
      const [percent, year] = figures[t] ?? [];
      const expected = percent === undefined ? [] : byT(t, percent, year ?? '');
      expect(outcomes(pathological(t)), t).toEqual(expected);
    }
  });

  it('[RCC-C-009] are given only where the group resembles the patient', () => {
    expect(outcomes({ ...pathological('T1a'), m: 'M1' })).toEqual([]);
    expect(outcomes({ t: 'T1a', n: 'N0', prefix: 'p' })).toEqual([]);
    expect(outcomes({ ...pathological('T1a'), prefix: 'c' })).toEqual([]);
    expect(outcomes({ ...pathological('T1a'), prefix: 'yp' })).toEqual([]);
    expect(outcomes({ ...pathological('T3a'), edition: '6' })).toEqual([]);
    expect(outcomes({ ...pathological('T1a'), edition: '6' })).toHaveLength(1);
    expect(outcomes({ ...pathological('T3a'), edition: '7' })).toHaveLength(1);
    expect(outcomes({ n: 'N0', m: 'M0', prefix: 'p' })).toEqual([]);
  });

  it('[RCC-C-009] are of T1 to T3 N1 M0 in stage III', () => {
    const n1 =
      'pT1 to pT3 N1 M0: median overall survival 41.0 months; pT4 M0: 38.0 months (SEER 2004 to ' +
      '2015; Han 2020, Front Oncol)';
    expect(outcomes({ t: 'T1', n: 'N1', m: 'M0' })).toEqual([n1]);
    expect(outcomes({ t: 'T3a', n: 'N1', m: 'M0', prefix: 'p' })).toEqual([
      ...byT('T3a', '62.6', '2009'),
      n1,
    ]);
    expect(outcomes({ t: 'T3', n: 'N0', m: 'M0' })).toEqual([]);
    expect(outcomes({ t: 'T4', n: 'N1', m: 'M0' })).toEqual([]);
    expect(outcomes({ t: 'T0', n: 'N1', m: 'M0' })).toEqual([]);
  });
});
