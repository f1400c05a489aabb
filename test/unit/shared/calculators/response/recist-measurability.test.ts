import { describe, expect, it } from 'vitest';

import {
  type LesionToMeasure,
  RECIST_MEASURABILITY,
  recistMeasurability,
} from '#shared/calculators/response/recist-measurability';
import { RECIST_CATEGORY_TEXT } from '#shared/calculators/response/response-text';

const PLAIN: LesionToMeasure = {
  kind: 'other',
  diameterMm: 25,
  softTissueComponent: 'no',
  blasticOrCystic: 'no',
  irradiated: 'no',
  progressedSinceIrradiation: 'unknown',
};
const category = (more: Partial<LesionToMeasure>) =>
  recistMeasurability({ ...PLAIN, ...more }).join(' ');
const node = (more: Partial<LesionToMeasure>) => category({ kind: 'node', ...more });
const bone = (more: Partial<LesionToMeasure>) => category({ kind: 'bone', ...more });

describe('RECIST 1.1, measurability', () => {
  it('[RCC-C-057] carries its method, source and how far it was checked', () => {
    expect(RECIST_MEASURABILITY).toEqual({
      id: 'recist-measurability',
      spec: 'RCC-C-057',
      title: 'RECIST 1.1, measurability',
      method:
        'On CT with slices of 5 mm or less: a lesion is measurable from 10 mm in longest diameter, a node from 15 mm in short axis; a node of 10 to under 15 mm is pathological and non-target, under 10 mm normal. A bone lesion is measurable only by its soft-tissue component; a blastic or cystic lesion is not, and an irradiated one only after it has progressed',
      source: 'RECIST 1.1',
      provenance: 'memory',
      checkedOn: '2026-11-23',
    });
    expect(RECIST_CATEGORY_TEXT).toEqual({
      measurable: 'Measurable, can be a target lesion',
      'non-measurable': 'Not measurable, non-target',
      'pathological-node': 'Pathological node, non-target',
      'normal-node': 'Node of normal size',
    });
  });

  it('[RCC-C-057] measures a lesion from 10 mm and a node from 15 mm', () => {
    expect([category({ diameterMm: 9.9 }), category({ diameterMm: 10 })]).toEqual([
      'non-measurable',
      'measurable',
    ]);
    expect([9.9, 10, 14.9, 15].map((diameterMm) => node({ diameterMm }))).toEqual([
      'normal-node',
      'pathological-node',
      'pathological-node',
      'measurable',
    ]);
  });

  it('[RCC-C-057] measures bone only by its soft-tissue component', () => {
    expect(bone({})).toBe('non-measurable');
    expect(bone({ softTissueComponent: 'yes' })).toBe('measurable');
    expect(bone({ softTissueComponent: 'unknown' })).toBe('measurable non-measurable');
    expect(bone({ softTissueComponent: 'yes', diameterMm: 9 })).toBe('non-measurable');
    // Asked of bone only.
    expect([node({}), category({ softTissueComponent: 'unknown' })]).toEqual([
      'measurable',
      'measurable',
    ]);
  });

  it('[RCC-C-057] bars blastic and cystic lesions, and irradiated ones until they progress', () => {
    expect(bone({ softTissueComponent: 'yes', blasticOrCystic: 'yes' })).toBe('non-measurable');
    expect(category({ blasticOrCystic: 'yes' })).toBe('non-measurable');
    const irradiated = (progressedSinceIrradiation: LesionToMeasure['irradiated']) =>
      category({ irradiated: 'yes', progressedSinceIrradiation });
    expect([irradiated('no'), irradiated('yes')]).toEqual(['non-measurable', 'measurable']);
    expect(irradiated('unknown')).toBe('measurable non-measurable');
    expect(node({ irradiated: 'yes', progressedSinceIrradiation: 'no' })).toBe('pathological-node');
    expect(category({ irradiated: 'no', progressedSinceIrradiation: 'no' })).toBe('measurable');
  });

  it('[RCC-C-057] keeps every category that is still possible', () => {
    expect(category({ diameterMm: undefined })).toBe('measurable non-measurable');
    expect(node({ diameterMm: undefined })).toBe('measurable pathological-node normal-node');
    expect(category({ blasticOrCystic: 'unknown' })).toBe('measurable non-measurable');
    expect(node({ irradiated: 'unknown' })).toBe('measurable pathological-node');
    expect(category({ irradiated: 'unknown', progressedSinceIrradiation: 'yes' })).toBe(
      'measurable',
    );
    const unknown = { irradiated: 'unknown', progressedSinceIrradiation: 'no' } as const;
    expect(category(unknown)).toBe('measurable non-measurable');
    expect(category({ ...unknown, blasticOrCystic: 'yes' })).toBe('non-measurable');
    expect(category({ ...unknown, diameterMm: 9 })).toBe('non-measurable');
  });
});
