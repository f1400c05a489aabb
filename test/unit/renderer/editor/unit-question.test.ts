import { describe, expect, it } from 'vitest';

import {
  dropCleanEditorStore,
  dropEditorStore,
  moveEditorStore,
  NEW_CASE,
  openEditorStore,
} from '../../../../renderer/screens/editor/draft/editor-store.ts';
import { openDraft } from '../../../../renderer/screens/editor/draft/editor-state.ts';
import { isUnitKept, keepUnit } from '../../../../renderer/screens/editor/draft/kept-units.ts';
import { unitQuestion } from '../../../../renderer/screens/editor/draft/unit-question.ts';

const SLIP = { analyte: 'haemoglobin', value: 13.5, unit: 'g/L' };

describe('unitQuestion', () => {
  it('[EDT-004] asks about a value that fits another unit better', () => {
    expect(unitQuestion(SLIP)).toEqual({
      key: 'haemoglobin 13.5 g/L',
      text: '13.5 g/L is implausible for haemoglobin. Did you mean 13.5 g/dL or 13.5 mmol/L?',
      unit: 'g/L',
      others: ['g/dL', 'mmol/L'],
    });
  });

  it('[EDT-004] prints units as everywhere and keeps abbreviations', () => {
    expect(unitQuestion({ analyte: 'neutrophils', value: 4200, unit: '10^9/L' })).toMatchObject({
      text: '4200 ×10⁹/L is implausible for neutrophils. Did you mean 4200 /µL?',
      others: ['/µL'],
    });
    expect(unitQuestion({ analyte: 'ldh', value: 231, unit: 'µkat/L' })?.text).toBe(
      '231 µkat/L is very rare for LDH. Did you mean 231 U/L?',
    );
  });

  it('[EDT-004] reminds of limits, which were printed for one unit', () => {
    expect(unitQuestion({ ...SLIP, upperLimit: 16 })?.text).toMatch(/Check its limits as well\.$/);
    expect(unitQuestion({ ...SLIP, lowerLimit: 12 })?.text).toMatch(/Check its limits as well\.$/);
  });

  it('[EDT-004] asks nothing of a plausible, incomplete or unreadable row', () => {
    expect(unitQuestion({ ...SLIP, unit: 'g/dL' })).toBeUndefined();
    expect(unitQuestion({ analyte: 'haemoglobin', unit: 'g/L' })).toBeUndefined();
    expect(unitQuestion({ analyte: 'haemoglobin', value: 13.5 })).toBeUndefined();
    expect(unitQuestion({ ...SLIP, value: '13,5' })).toBeUndefined();
    expect(unitQuestion({ ...SLIP, analyte: 'unheard-of' })).toBeUndefined();
    expect(unitQuestion(undefined)).toBeUndefined();
  });
});

describe('kept units', () => {
  it('[EDT-004] are kept for one case and one entry', () => {
    keepUnit('case-a', 'haemoglobin 13.5 g/L');
    keepUnit('case-a', 'ldh 231 µkat/L');
    expect(isUnitKept('case-a', 'haemoglobin 13.5 g/L')).toBe(true);
    expect(isUnitKept('case-a', 'ldh 231 µkat/L')).toBe(true);
    expect(isUnitKept('case-a', 'haemoglobin 14 g/L')).toBe(false);
    expect(isUnitKept('case-b', 'haemoglobin 13.5 g/L')).toBe(false);
  });

  it('[EDT-004] go with a new case to the id of its first save', () => {
    openEditorStore(NEW_CASE, openDraft({}, undefined));
    keepUnit(NEW_CASE, 'kept');
    moveEditorStore(NEW_CASE, 'case-c');
    expect(isUnitKept('case-c', 'kept')).toBe(true);
    expect(isUnitKept(NEW_CASE, 'kept')).toBe(false);
  });

  it('[EDT-004] are forgotten with a new case that is given up, not with a case left and reopened', () => {
    keepUnit(NEW_CASE, 'kept');
    dropEditorStore(NEW_CASE);
    expect(isUnitKept(NEW_CASE, 'kept')).toBe(false);
    openEditorStore('case-d', openDraft({}, 1));
    keepUnit('case-d', 'kept');
    dropCleanEditorStore('case-d');
    expect(isUnitKept('case-d', 'kept')).toBe(true);
  });
});
