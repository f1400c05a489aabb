import { describe, expect, it } from 'vitest';

import { answerFinding, joinBasis } from '#shared/calculators/of-case/case-finding';
import { primariesInPlace, primaryInPlace } from '#shared/calculators/of-case/primary-in-place';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { spreadScores } from '#shared/calculators/of-case/spread-scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { answers } from './metastatic-cases.ts';

describe('findings of a case', () => {
  it('[RCC-C-041] take an answer as an input, and ask for it while it is unknown', () => {
    expect(answerFinding('Frail', 'health.frail', { value: 'yes', on: '2026-11' })).toEqual({
      value: 'yes',
      inputs: [{ label: 'Frail', value: 'Yes', on: '2026-11', field: 'health.frail' }],
      missing: [],
      notes: [],
    });
    expect(answerFinding('Frail', 'health.frail', { unknown: 'not-asked' })).toEqual({
      value: 'unknown',
      inputs: [],
      missing: [{ label: 'Frail', field: 'health.frail' }],
      notes: [],
    });
  });

  it('[RCC-C-041] are joined without repeating an item, two labels of a field apart', () => {
    const one = answerFinding('A', 'a', answers.yes);
    const open = answerFinding('B', 'b', undefined);
    const other = answerFinding('C', 'b', undefined);
    expect(
      joinBasis([{ ...one, notes: ['n'] }, open, one, other, { ...open, notes: ['n'] }]),
    ).toEqual({
      inputs: [{ label: 'A', value: 'Yes', field: 'a' }],
      missing: [
        { label: 'B', field: 'b' },
        { label: 'C', field: 'b' },
      ],
      notes: ['n'],
    });
  });
});

describe('scores on spread', () => {
  it('[RCC-C-041] are for metastatic disease, those on nephrectomy for a primary in place', () => {
    const ids = (document: CaseDocument) =>
      spreadScores(document, scoresOf(document)).map(({ id }) => id);
    const lesions: CaseDocument['lesions'] = [{ site: 'lung' }];
    const always = ['oligometastatic', 'oligometastatic-state', 'surveillance-criteria'];
    expect(ids({})).toEqual([]);
    expect(ids({ lesions })).toEqual(always);
    expect(ids({ lesions, primaries: [{}] })).toEqual([
      ...always,
      'cytoreductive-nephrectomy-evidence',
      'surgical-risk-factors',
    ]);
  });
});

describe('primary in place', () => {
  it('[RCC-C-044] is asked only while no primary is known to be', () => {
    const place = (...primaries: object[]) => primaryInPlace(primariesInPlace({ primaries }));
    expect(place({ inSitu: answers.yes }, {})).toMatchObject({ value: 'yes', missing: [] });
    expect(place({ inSitu: answers.no }, {})).toEqual({
      value: 'unknown',
      inputs: [],
      missing: [{ label: 'Primary in place', field: 'primaries[1].inSitu' }],
      notes: [],
    });
    expect(place({ inSitu: answers.no, resectedOn: '2020' }).value).toBe('no');
    expect(place({ inSitu: answers.yes, resectedOn: '2020' })).toEqual({
      value: 'unknown',
      inputs: [{ label: 'Primary in place', value: 'Yes', field: 'primaries[0].inSitu' }],
      missing: [{ label: 'Day of removal', field: 'primaries[0].resectedOn' }],
      notes: ['A primary is said to be in place and has a day of removal'],
    });
  });
});
