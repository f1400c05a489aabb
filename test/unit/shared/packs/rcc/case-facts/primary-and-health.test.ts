import { describe, expect, it } from 'vitest';

import type { CaseDocument } from '#shared/domain/case-document';
import type { Health } from '#shared/domain/health';
import type { LabResult } from '#shared/domain/labs';
import type { PrimaryTumour } from '#shared/domain/primary-tumour';

import { left, stateOf } from './fact-of-case.ts';

const YES = { value: 'yes' } as const;
const NO = { value: 'no' } as const;
const primary = (item: PrimaryTumour): CaseDocument => ({ primaries: [item] });

describe('nuclear grade', () => {
  const graded = (value: number, more: PrimaryTumour = {}): CaseDocument =>
    primary({ grade: { value }, gradeSystem: { value: 'who-isup' }, ...more });
  const fuhrman: PrimaryTumour = { grade: { value: 4 }, gradeSystem: { value: 'fuhrman' } };

  it('[RCC-045] is a WHO/ISUP grade: a Fuhrman grade, or one without a system, leaves it open', () => {
    expect(left(graded(2), 'grade')).toEqual([2]);
    expect(left(primary(fuhrman), 'grade')).toEqual([1, 4]);
    expect(stateOf(primary(fuhrman), 'grade').basis).toBe(
      'Fuhrman grade 4, not converted to WHO/ISUP',
    );
    expect(left(primary({ grade: { value: 4 } }), 'grade')).toEqual([1, 4]);
    expect(stateOf(primary({ grade: { value: 4 } }), 'grade').basis).toContain('system');
  });

  it('[RCC-045] is 4 with a sarcomatoid or rhabdoid component unless it may be chromophobe', () => {
    const clear = { histology: { value: 'clear-cell' } } as const;
    expect(left(primary({ ...clear, rhabdoid: YES }), 'grade')).toEqual([4]);
    expect(left(primary({ ...clear, ...fuhrman, sarcomatoid: YES }), 'grade')).toEqual([4]);
    expect(left(primary({ sarcomatoid: YES }), 'grade')).toEqual([1, 4]);
    const chromophobe = { histology: { value: 'chromophobe' }, sarcomatoid: YES } as const;
    expect(left(primary(chromophobe), 'grade')).toEqual([1, 4]);
    expect(left(graded(2, { ...clear, sarcomatoid: YES }), 'grade')).toEqual([2, 4]);
    expect(left(graded(2, { sarcomatoid: YES }), 'grade')).toEqual([2, 4]);
  });
});

describe('the adrenal gland', () => {
  const involved = (item: PrimaryTumour, more: CaseDocument = {}) =>
    left({ ...primary(item), ...more }, 'adrenal_involved');
  const complete: CaseDocument = { lesions: [], extent: { ledgerComplete: YES } };
  const contiguous = { invasion: { adrenalContiguous: YES } };

  it('[RCC-046] is involved by invasion or by a metastasis on either side', () => {
    expect(involved({ adrenalInvolved: YES })).toEqual([true]);
    expect(involved(contiguous)).toEqual([true]);
    expect(involved({ adrenalInvolved: NO }, { lesions: [{ site: 'adrenal' }] })).toEqual([true]);
  });

  it('[RCC-046] is free only where invasion and metastasis are both ruled out', () => {
    expect(involved({ adrenalInvolved: NO }, complete)).toEqual([false]);
    expect(involved({ adrenalInvolved: NO })).toEqual([true, false]);
    expect(involved({ invasion: { adrenalContiguous: NO } }, complete)).toEqual([true, false]);
    expect(involved({ adrenalInvolved: NO, ...contiguous }, complete)).toEqual([true, false]);
  });
});

describe('a hint at heredity', () => {
  const hint = (document: CaseDocument) => left(document, 'family_history_or_young');
  const none: CaseDocument = {
    patient: { born: '1960-03-01' },
    disease: { diagnosedOn: '2026-03-01' },
    primaries: [{ histology: { value: 'clear-cell' } }],
    riskFactors: { familyHistory: NO, bilateralOrMultifocal: NO, suggestiveHistology: NO },
  };

  it('[RCC-047] is given by any one of age at diagnosis, number, family and histology', () => {
    const diagnosed = (born: string): CaseDocument => ({ ...none, patient: { born } });
    expect(hint(none)).toEqual([false]);
    expect(hint(diagnosed('1979-03-02'))).toEqual([true]);
    expect(hint(diagnosed('1979-03-01'))).toEqual([false]);
    expect(hint({ ...none, riskFactors: { familyHistory: YES } })).toEqual([true]);
    expect(hint({ primaries: [{}, {}] })).toEqual([true]);
    expect(hint({ primaries: [{ histology: { value: 'fh-deficient' } }] })).toEqual([true]);
  });

  it('[RCC-047] is ruled out by every answer only, and names those that are missing', () => {
    const open: CaseDocument = { ...none, riskFactors: { familyHistory: NO } };
    expect(hint(open)).toEqual([true, false]);
    expect(stateOf(open, 'family_history_or_young').narrowedBy).toEqual([
      'riskFactors.bilateralOrMultifocal',
      'riskFactors.suggestiveHistology',
    ]);
    expect(hint({ ...none, disease: {}, referral: { assessedOn: '2026-03-01' } })).toHaveLength(2);
  });
});

describe('weight loss in 6 months', () => {
  const lost = (health: Health) => left({ health }, 'weight_loss_pct');
  const now = { weightKg: { value: 90, on: '2026-11-20' } };
  const earlier = (value: number, on: string) => ({ ...now, earlierWeightKg: { value, on } });

  it('[RCC-048] is as stated, or by two weights as far as their days tell', () => {
    expect(lost({ weightLossPercent: { value: 7 } })).toEqual([7]);
    expect(lost(earlier(100, '2026-05-20'))).toEqual([10]);
    expect(lost(earlier(100, '2026-09-20'))).toEqual([10, 100]);
    expect(lost(earlier(100, '2025-09-20'))).toEqual([0, Infinity]);
    expect(lost({ ...now, earlierWeightKg: { value: 100 } })).toEqual([0, Infinity]);
    expect(lost(earlier(80, '2026-05-20'))).toEqual([0]);
  });

  it('[RCC-048] is what statement and weights both allow, or lies between them', () => {
    const stated = (value: number) => ({ weightLossPercent: { value } });
    expect(lost({ ...stated(12), ...earlier(100, '2026-09-20') })).toEqual([12]);
    expect(lost({ ...stated(3), ...earlier(100, '2026-05-20') })).toEqual([3, 10]);
    const document: CaseDocument = { health: earlier(100, '2026-05-20') };
    expect(stateOf(document, 'weight_loss_pct').basis).toBe('Weight loss 10 % since 20-May-2026');
  });
});

describe('hypocalcaemia', () => {
  const calcium = (value: number, more: Partial<LabResult> = {}): LabResult => ({
    analyte: 'calcium',
    value,
    unit: 'mmol/L',
    lowerLimit: 2.15,
    calciumKind: 'total',
    ...more,
  });
  const albumin: LabResult = { analyte: 'albumin', value: 30, unit: 'g/L' };
  const low = (...labs: LabResult[]) => left({ labs }, 'hypocalcaemia');

  it('[RCC-049] is corrected calcium below the lower limit of the laboratory', () => {
    expect(low(calcium(1.9), albumin)).toEqual([true]);
    expect(low(calcium(1.95), albumin)).toEqual([false]);
    expect(low(calcium(2.1, { calciumKind: 'adjusted' }))).toEqual([true]);
    expect(low(calcium(1.9, { lowerLimit: undefined }), albumin)).toEqual([true, false]);
  });

  it('[RCC-049] is ruled out without albumin only by a value no albumin could correct below it', () => {
    expect(low(calcium(2.4))).toEqual([true, false]);
    expect(low(calcium(2.66))).toEqual([false]);
    expect(stateOf({ labs: [calcium(2.4)] }, 'hypocalcaemia').narrowedBy).toEqual(['labs.albumin']);
    expect(stateOf({ labs: [calcium(2.4)] }, 'hypocalcaemia').basis).toContain('2.15 mmol/L');
  });
});

describe('a suitable trial', () => {
  it('[RCC-050] is open or not as answered; an answer that is not known leaves every value', () => {
    const trial = (access: CaseDocument['access']) => left({ access }, 'trial_available');
    expect(trial({ suitableTrialOpen: YES })).toEqual(['yes']);
    expect(trial({ suitableTrialOpen: NO })).toEqual(['no']);
    expect(trial({ suitableTrialOpen: { unknown: 'pending' } })).toEqual(['yes', 'no', 'unknown']);
  });
});
