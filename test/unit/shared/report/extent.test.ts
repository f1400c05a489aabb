import { describe, expect, it } from 'vitest';

import type { Score } from '#shared/calculators/scores';
import type { CaseDocument } from '#shared/domain/case-document';
import { extentOf } from '#shared/report/extent';

import { SCORE } from './sample-scores.ts';

function rows(document: CaseDocument) {
  return extentOf(document).rows;
}

describe('extent', () => {
  it('always says something about the primary, the brain and other sites', () => {
    expect(rows({}).map(({ title, presence }) => `${title} (${presence})`)).toEqual([
      'Primary tumour: not stated (unknown)',
      'Brain: imaging not recorded (unknown)',
      'Other sites: not stated (unknown)',
    ]);
  });

  it('numbers primaries first and shows sizes as entered', () => {
    const document: CaseDocument = {
      primaries: [
        {
          side: { value: 'right' },
          inSitu: { value: 'yes' },
          size: { value: { amount: 9.4, unit: 'cm' } },
        },
      ],
      lesions: [
        {
          site: 'lung',
          side: { value: 'bilateral' },
          longest: { value: { amount: 14, unit: 'mm' } },
        },
        { site: 'bone-other', detail: 'right femur', painful: { value: 'yes' } },
        { site: 'node-distant' },
      ],
      extent: { ledgerComplete: { value: 'yes' }, brain: { value: 'none' } },
    };
    expect(rows(document)).toMatchObject([
      { number: 1, title: 'Right kidney, primary', longest: '9.4 cm', region: 'kidney' },
      { number: 2, title: 'Both lungs', longest: '14 mm', side: 'bilateral' },
      { number: 3, title: 'Bone (not spine): right femur', region: 'leg', painful: true },
      { number: 4, title: 'Distant lymph nodes', region: 'other', detail: 'number not stated' },
      { number: 5, title: 'Brain: imaged, no metastasis', presence: 'absent' },
    ]);
    expect(rows(document)[2]).not.toHaveProperty('longest');
  });

  it('gives a removed primary no diameter', () => {
    const [primary] = rows({
      primaries: [
        {
          inSitu: { value: 'no' },
          resectedOn: '2022-03',
          size: { value: { amount: 58, unit: 'mm' } },
        },
      ],
    });
    expect(primary).toMatchObject({
      presence: 'absent',
      detail: 'removed Mar-2022 · 58 mm before removal',
    });
    expect(primary).not.toHaveProperty('longest');
  });

  it('does not say a side twice', () => {
    const lesions: CaseDocument['lesions'] = [
      { site: 'bone-other', side: { value: 'left' }, detail: 'left iliac bone' },
      { site: 'bone-other', side: { value: 'left' }, detail: 'rib' },
    ];
    expect(rows({ lesions }).slice(1, 3)).toMatchObject([
      { title: 'Bone (not spine): left iliac bone', side: 'left', region: 'pelvis' },
      { title: 'Bone (not spine), left: rib', side: 'left', region: 'other' },
    ]);
  });

  it('says why other sites are not known', () => {
    const extent = { ledgerComplete: { unknown: 'pending', note: 'bone scan awaited' } } as const;
    expect(rows({ extent }).at(-1)).toMatchObject({
      title: 'Other sites: result pending',
      detail: 'bone scan awaited',
      presence: 'unknown',
    });
  });

  it('keeps a brain that was not imaged unknown, and lists a brain lesion once', () => {
    expect(
      rows({ extent: { brain: { value: 'not-imaged' } } }).find((row) => row.region === 'brain'),
    ).toMatchObject({ title: 'Brain: not imaged', presence: 'unknown' });
    const document: CaseDocument = {
      lesions: [{ site: 'brain' }],
      extent: { brain: { value: 'symptomatic' } },
    };
    expect(rows(document).filter((row) => row.region === 'brain')).toHaveLength(1);
  });

  it('lists imaging with dates, and what is still pending', () => {
    expect(
      extentOf({
        diagnostics: [
          { kind: 'ct', region: 'chest to pelvis', state: 'done', on: '2026-11-02' },
          { kind: 'bone-scan', state: 'pending' },
          { kind: 'biopsy', state: 'done' },
        ],
      }).imaging,
    ).toBe('CT chest to pelvis 02-Nov-2026 · Bone scan pending');
  });

  it('[BRD-005] names the scores of a lesion in its own row, with how they came about', () => {
    const lesions: CaseDocument['lesions'] = [
      { site: 'bone-spine', detail: 'T4' },
      { site: 'bone-spine', detail: 'L3' },
    ];
    const about = { label: 'L3', field: 'lesions[1]' };
    const others: readonly Score[] = [
      { ...SCORE, id: 'bilsky', value: '1a, epidural', about },
      { ...SCORE, id: 'sins', value: '8 of 18, potentially unstable', about },
      { ...SCORE, id: 'mirels', value: '3 to 6 of 12', state: 'unknown', about },
      { ...SCORE, id: 'other', value: 'not said here', about },
    ];
    const [, first, second] = extentOf({ lesions }, others).rows;
    expect(first).toMatchObject({ detail: 'number not stated', derivations: [] });
    expect(first).not.toHaveProperty('scores');
    expect(second).toMatchObject({
      detail: 'number not stated',
      scores: 'SINS 8 of 18, potentially unstable · Bilsky 1a, epidural',
    });
    expect(second?.derivations.map(({ name }) => name)).toEqual(['SINS', 'Bilsky']);
  });
});
