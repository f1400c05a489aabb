import { describe, expect, it } from 'vitest';

import type { Draft } from '../../../../renderer/screens/editor/draft/draft.ts';
import { nextChoice } from '../../../../renderer/screens/editor/fields/choice-keys.ts';
import {
  stampedEdit,
  withRecordedOn,
} from '../../../../renderer/screens/editor/fields/recorded-on.ts';
import { optionForKey } from '../../../../renderer/screens/editor/fields/segment-keys.ts';

const YES_NO = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: '?', label: 'Unknown' },
];
const ECOG = [0, 1, 2, 3].map((value) => ({ value, label: String(value) }));
const SYMPTOM = [
  { value: 'yes', label: 'Present', keys: 'py' },
  { value: 'no', label: 'Absent', keys: 'an' },
];
const FRAILTY = [
  { value: 'fit', label: 'Fit' },
  { value: 'vulnerable', label: 'Vulnerable' },
  { value: 'very-frail', label: 'Very frail' },
];

describe('letters in a question', () => {
  it('[EDT-076] choose the answer that begins with them, digits the number', () => {
    expect(optionForKey(YES_NO, undefined, 'y')?.value).toBe('yes');
    expect(optionForKey(YES_NO, 'yes', 'N')?.value).toBe('no');
    expect(optionForKey(YES_NO, undefined, 'u')?.value).toBe('?');
    expect(optionForKey(ECOG, undefined, '2')?.value).toBe(2);
    expect(optionForKey(SYMPTOM, undefined, 'y')?.value).toBe('yes');
    expect(optionForKey(SYMPTOM, undefined, 'a')?.value).toBe('no');
  });

  it('[EDT-076] go on to the next answer with that letter, and choose nothing otherwise', () => {
    expect(optionForKey(FRAILTY, undefined, 'v')?.value).toBe('vulnerable');
    expect(optionForKey(FRAILTY, 'vulnerable', 'v')?.value).toBe('very-frail');
    expect(optionForKey(FRAILTY, 'very-frail', 'v')?.value).toBe('vulnerable');
    expect(optionForKey(YES_NO, 'yes', 'x')).toBeUndefined();
    expect(optionForKey(YES_NO, 'yes', 'Tab')).toBeUndefined();
  });
});

describe('keys among boxes to tick', () => {
  const LABELS = ['Lung', 'Liver', 'Spine', 'Brain'];

  it('[EDT-081] go round with the arrows, to the ends, and to the next with a letter', () => {
    expect(nextChoice(LABELS, 3, 'ArrowDown')).toBe(0);
    expect(nextChoice(LABELS, 0, 'ArrowLeft')).toBe(3);
    expect(nextChoice(LABELS, 1, 'End')).toBe(3);
    expect(nextChoice(LABELS, 0, 'l')).toBe(1);
    expect(nextChoice(LABELS, 1, 'L')).toBe(0);
    expect(nextChoice(LABELS, 0, 'x')).toBeUndefined();
    expect(nextChoice(LABELS, 0, ' ')).toBeUndefined();
  });
});

describe('one date for all', () => {
  const DAY = '2026-11-19';

  it('[EDT-080] is written to an answer that is given now', () => {
    expect(withRecordedOn({ value: 'no' }, DAY)).toEqual({ value: 'no', on: DAY });
    expect(withRecordedOn({ unknown: '' }, DAY)).toEqual({ unknown: '', on: DAY });
    expect(withRecordedOn({ value: 'no' }, undefined)).toEqual({ value: 'no' });
  });

  it('[EDT-080] never changes a date that stands', () => {
    const dated: Draft = { value: 'no', on: '2026-10-01' };
    expect(withRecordedOn(dated, DAY)).toBe(dated);
    expect(stampedEdit(dated, ['value'], 'yes', DAY)).toEqual({ path: ['value'], value: 'yes' });
  });

  it('[EDT-080] goes with an answer that is taken back, and only the date that came with it', () => {
    expect(withRecordedOn({ on: DAY }, DAY)).toBeUndefined();
    expect(withRecordedOn({ on: '2026-10-01' }, DAY)).toEqual({ on: '2026-10-01' });
    expect(withRecordedOn({ on: DAY, note: 'tired' }, DAY)).toEqual({ on: DAY, note: 'tired' });
  });

  it('[EDT-080] is written with the first character of a number, and typing goes on beside it', () => {
    expect(stampedEdit(undefined, ['value'], 6, DAY)).toEqual({
      path: [],
      value: { value: 6, on: DAY },
    });
    expect(stampedEdit({ value: 6, on: DAY }, ['value'], 68, DAY)).toEqual({
      path: ['value'],
      value: 68,
    });
  });
});
