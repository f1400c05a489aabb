import { describe, expect, it } from 'vitest';

import type { MissingView, RedFlagView } from '#shared/engine/evaluation';
import type { FindingRow } from '#shared/report/board-sheet-model';

import { foldFindings } from '../../../../renderer/screens/board/fold-findings.ts';
import { imageAfter } from '../../../../renderer/screens/board/images/image-after.ts';
import { missingEffect } from '../../../../renderer/screens/board/missing-effect.ts';
import { footnotesOf } from '../../../../renderer/screens/board/print/footnotes.ts';
import { bareNumber } from '../../../e2e/support/unitless-numbers.ts';
import { ARGUMENT } from './board-fixtures.ts';

const ITEM: MissingView = {
  fact: 'x',
  label: 'X',
  fields: [],
  suppliedBy: '',
  pendingExclusion: false,
  redFlags: [],
  plans: [],
  changes: [],
  answers: [],
};
const FLAG: RedFlagView = {
  id: 'RF-1',
  severity: 'red',
  state: 'not-ruled-out',
  title: 'Hypercalcaemia',
  action: '',
  explanation: ARGUMENT.explanation,
  source: ARGUMENT.source,
};
const MOVED = { option: 'a', name: 'Option A', from: 'preferred', to: ['preferred', 'option'] };

describe('the one line of a missing item', () => {
  it('names a red flag before everything else, and counts what else moves', () => {
    const item = { ...ITEM, redFlags: ['RF-1'], plans: ['p'], changes: [MOVED] } as MissingView;
    expect(missingEffect(item, [FLAG])).toEqual({
      strongest: 'may raise hypercalcaemia',
      rest: '1 option changes; 1 plan changes',
    });
  });

  it('names what may be barred before what may only move', () => {
    const barred = { option: 'b', name: 'Option B', from: 'option', to: ['option', 'excluded'] };
    const item = { ...ITEM, changes: [MOVED, barred] } as MissingView;
    expect(missingEffect(item, []).strongest).toBe('may bar Option B');
    expect(missingEffect({ ...item, changes: [MOVED] } as MissingView, [])).toEqual({
      strongest: 'Option A may become option',
      rest: '1 option changes',
    });
  });

  it('says of an item that moves only plans how many, and of one that moves neither so', () => {
    expect(missingEffect({ ...ITEM, plans: ['p', 'q'] }, []).strongest).toBe('2 plans change');
    const out = { option: 'c', name: 'C', from: 'excluded', to: ['not-recommended'] };
    const item = { ...ITEM, changes: [out] } as MissingView;
    expect(missingEffect(item, []).strongest).toBe('only unsuitable options change their reason');
  });
});

describe('folded findings', () => {
  const rows = (count: number, presence: FindingRow['presence']): readonly FindingRow[] =>
    Array.from({ length: count }, (_, index) => ({ label: `${presence} ${index}`, presence }));

  it('keeps everything present and folds only long lists of absent and unknown ones', () => {
    const all = [...rows(30, 'present'), ...rows(12, 'absent'), ...rows(20, 'unknown')];
    const { shown, folded } = foldFindings(all);
    expect(shown.filter(({ presence }) => presence === 'present')).toHaveLength(30);
    expect(shown.length + folded).toBe(all.length);
    expect(folded).toBe(7 + 12);
    expect(foldFindings([...rows(7, 'absent'), ...rows(10, 'unknown')]).folded).toBe(0);
  });
});

describe('key images', () => {
  const images = ['a', undefined, 'c'].map((source) => ({
    caption: 'x',
    of: 'CT',
    ...(source === undefined ? {} : { source: `data:image/png;base64,${source}` }),
  }));

  it('leads past what is withheld and stops at both ends', () => {
    expect(imageAfter(images, 0, 'ArrowRight')).toBe(2);
    expect(imageAfter(images, 2, 'ArrowLeft')).toBe(0);
    expect(imageAfter(images, 2, 'ArrowRight')).toBeUndefined();
    expect(imageAfter(images, 0, 'Enter')).toBeUndefined();
  });
});

describe('footnotes', () => {
  it('give one citation one number, in the order of naming', () => {
    const other = { ...ARGUMENT.source, citation: 'Another trial' };
    const { numberOf, sources } = footnotesOf([ARGUMENT.source, other, { ...ARGUMENT.source }]);
    expect(sources).toHaveLength(2);
    expect([numberOf(ARGUMENT.source), numberOf(other)]).toEqual([1, 2]);
    expect(numberOf({ ...other, citation: 'Never named' })).toBeUndefined();
  });
});

describe('the rule that a number has its unit', () => {
  it.each([
    'Creatinine 124',
    'Blood pressure 138/84',
    'eGFR below 30',
    'zoledronate if eGFR is 30 or more',
    'PFS 16.4 v 8.3, ORR 56 %',
  ])('refuses %s', (text) => expect(bareNumber(text)).toBe(text));

  it.each([
    'Creatinine 124 µmol/L 16-Nov-2026',
    'Blood pressure 138/84 mmHg',
    'SINS 8 of 18, potentially unstable',
    'ECOG 1 · KPS 80 %',
    '10 lesions · Spine: L3 vertebra',
    'Pembrolizumab 200 mg q3w · KEYNOTE-426',
  ])('accepts %s', (text) => expect(bareNumber(text)).toBeUndefined());
});
