import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';

import { left, stateOf } from './fact-of-case.ts';

const timing = (disease: CaseDocument['disease'], more: CaseDocument = {}) =>
  left({ disease, ...more }, 'timing');
const setting = (value: NonNullable<Word>) => ({ setting: { value } }) as const;
type Word = 'localised' | 'metastatic' | 'resected-no-evidence' | 'resected-metastases-no-evidence';

describe('timing of metastases', () => {
  it('[RCC-040] is as stated, else by the dates with three calendar months as limit', () => {
    expect(timing({ timing: { value: 'metachronous' } })).toEqual(['metachronous']);
    const dates = { diagnosedOn: '2026-01-10', metastaticSince: '2026-04-10' };
    expect(timing(dates)).toEqual(['synchronous']);
    expect(timing({ ...dates, metastaticSince: '2026-04-11' })).toEqual(['metachronous']);
    expect(timing({ ...dates, metastaticSince: '2026-04' })).toEqual([
      'synchronous',
      'metachronous',
    ]);
  });

  it('[RCC-040] is one of the two once metastases are known of, whatever says so', () => {
    const either = ['synchronous', 'metachronous'];
    expect(timing(setting('metastatic'))).toEqual(either);
    expect(timing(setting('resected-metastases-no-evidence'))).toEqual(either);
    expect(timing({ metastaticSince: '2026' })).toEqual(either);
    expect(left({ lesions: [{ site: 'liver' }] }, 'timing')).toEqual(either);
    expect(left({ primaries: [{ tnm: [{ m: 'M1' }] }] }, 'timing')).toEqual(either);
    expect(left({ lesions: [{ site: 'node-regional' }] }, 'timing')).toHaveLength(3);
  });

  it('[RCC-040] is "no metastases" only where the disease surely has and had none', () => {
    expect(timing(setting('localised'))).toEqual(['na']);
    expect(timing(setting('resected-no-evidence'))).toEqual(['na']);
    const complete: CaseDocument = {
      lesions: [],
      extent: { ledgerComplete: { value: 'yes' }, brain: { value: 'none' } },
    };
    expect(left(complete, 'timing')).toContain('synchronous');
    expect(left({}, 'timing')).toHaveLength(3);
  });

  it('[RCC-040] leaves open what contradicts itself, and says so', () => {
    const dates = { diagnosedOn: '2020-01-10', metastaticSince: '2026-04-10' };
    const late = { ...dates, timing: { value: 'synchronous' as const } };
    expect(timing(late)).toEqual(['synchronous', 'metachronous']);
    expect(stateOf({ disease: late }, 'timing').basis).toBe(
      'Timing of metastases: synchronous, but Diagnosed 10-Jan-2020, metastatic since 10-Apr-2026',
    );
    const localised = { ...setting('localised'), timing: { value: 'synchronous' as const } };
    expect(timing(localised)).toEqual(['synchronous', 'na']);
    const m1: CaseDocument = { primaries: [{ tnm: [{ m: 'M1' }, { m: 'M0' }] }] };
    expect(timing(setting('localised'), m1)).toEqual(['synchronous', 'metachronous', 'na']);
  });
});
