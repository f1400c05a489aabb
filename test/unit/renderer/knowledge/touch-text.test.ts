import { describe, expect, it } from 'vitest';

import type { TouchedOption } from '#shared/report/knowledge-touch-model';

import { touchSubjectOf } from '../../../../renderer/screens/knowledge/touches/touch-subject.ts';
import {
  TOUCH_TEXT,
  touchLines,
} from '../../../../renderer/screens/knowledge/touches/touch-text.ts';
import { CASES_AT_A_TIME } from '../../../../renderer/screens/knowledge/touches/use-touches.ts';

const OPTION: TouchedOption = { id: 'x', name: 'Option X', tier: 'preferred', state: 'fires' };

const texts = (touch: Parameters<typeof touchLines>[0]) =>
  touchLines(touch).map(({ text }) => text);

describe('how a case is touched, in words', () => {
  it('[KNW-010] names the tier and what is open about it', () => {
    const touch = { kind: 'candidate', tier: 'preferred' } as const;
    expect(texts({ ...touch, conflicted: false, contraindicationNotRuledOut: false })).toEqual([
      'Preferred',
    ]);
    expect(texts({ ...touch, conflicted: true, contraindicationNotRuledOut: true })).toEqual([
      'Preferred',
      'Strong arguments on both sides',
      'Contraindication not ruled out',
    ]);
  });

  it('[KNW-011] tells what speaks from what counts to be safe and what would speak', () => {
    const options: TouchedOption[] = [
      OPTION,
      { ...OPTION, id: 'y', name: 'Option Y', tier: 'excluded', state: 'fires-to-be-safe' },
      { ...OPTION, id: 'z', name: 'Option Z', tier: 'option', state: 'pending' },
    ];
    expect(touchLines({ kind: 'argument', options })).toEqual([
      { glyph: 'note', text: 'Speaks in Option X (preferred)' },
      {
        glyph: 'unknown',
        text: 'Counts to be safe, although not known, in Option Y (excluded)',
      },
      { glyph: 'unknown', text: 'Would speak if known, in Option Z (option)' },
    ]);
  });

  it('[KNW-012] names red flags beside options', () => {
    expect(texts({ kind: 'source', options: [OPTION], redFlags: ['Cord compression'] })).toEqual([
      'Speaks in Option X (preferred)',
      'Raises the red flag: Cord compression',
    ]);
  });

  it('[KNW-013] gives value, basis and date, or that it is not known', () => {
    expect(
      texts({
        kind: 'fact',
        state: 'known',
        text: '2',
        basis: 'ECOG 2',
        on: '2026-11-20',
        presumed: 'from KPS',
      }),
    ).toEqual(['Known: 2 · ECOG 2 · 20-Nov-2026 · presumed: from KPS']);
    expect(texts({ kind: 'fact', state: 'partly-known', text: '1 or 2' })).toEqual([
      'Partly known: 1 or 2',
    ]);
    expect(touchLines({ kind: 'fact', state: 'unknown', text: 'not known' })).toEqual([
      { glyph: 'unknown', text: 'Not known' },
    ]);
  });

  it('[KNW-014] tells raised from not ruled out', () => {
    expect(touchLines({ kind: 'red-flag', state: 'raised' })).toEqual([
      { glyph: 'stop', text: 'Raised' },
    ]);
    expect(texts({ kind: 'red-flag', state: 'not-ruled-out' })).toEqual([
      'Not ruled out: something is not known',
    ]);
  });

  it('[KNW-016] says how far it has looked', () => {
    expect(CASES_AT_A_TIME).toBe(200);
    expect(TOUCH_TEXT.looking(40, 320)).toBe('Looking: 40 of 320 cases so far');
    expect(TOUCH_TEXT.looked(200, 320, 7)).toBe(
      'First 200 of 320 cases looked at, newest save first: 7 touched',
    );
    expect(TOUCH_TEXT.looked(7, 7, 0)).toBe('All 7 cases looked at: 0 touched');
  });

  it('[KNW-010] can be asked of options, arguments, sources, facts and red flags only', () => {
    const subject = { kind: 'red-flag', id: 'RF-01' } as const;
    expect(touchSubjectOf(subject)).toEqual(subject);
    expect(touchSubjectOf({ kind: 'plan', id: 'p' })).toBeUndefined();
    expect(touchSubjectOf({ kind: 'pack', id: 'rcc' })).toBeUndefined();
  });
});
