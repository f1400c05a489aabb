import { describe, expect, it } from 'vitest';

import { factBasis, factLines } from '../../../../renderer/components/argument-list/fact-lines.ts';
import {
  provenanceText,
  sourceName,
} from '../../../../renderer/components/argument-list/source-text.ts';
import { boardSheetErrorText } from '../../../../renderer/components/board-sheet-data/board-sheet-text.ts';
import { clinicalParts } from '../../../../renderer/components/clinical-text/clinical-parts.ts';
import {
  commonDay,
  findingLines,
  statementLines,
} from '../../../../renderer/components/findings/finding-lines.ts';
import {
  changedOptions,
  changeLines,
} from '../../../../renderer/components/missing/missing-text.ts';
import { cssString } from '../../../../renderer/components/paper/css-string.ts';
import { gapTopic } from '../../../../renderer/screens/board/gap-topic.ts';
import { utcMomentText } from '../../../../renderer/components/moment/utc-moment-text.ts';
import { targetOf } from '../../../../renderer/screens/board/toggle-keys.ts';

describe('findings', () => {
  it('joins absent findings by day and unknown ones by reason, and drops none', () => {
    const lines = findingLines([
      { label: 'Back pain', presence: 'present', detail: 'Grade 2' },
      { label: 'Fever', presence: 'absent', on: '18-Nov-2026' },
      { label: 'LVEF below 50 %', presence: 'absent', detail: '58 %', on: '18-Nov-2026' },
      { label: 'Cough', presence: 'absent' },
      { label: 'Weight loss', presence: 'unknown', detail: 'not asked' },
      { label: 'Fatigue', presence: 'unknown', detail: 'not asked' },
      { label: 'Anaemia', presence: 'unknown' },
    ]);
    expect(lines).toEqual([
      { presence: 'present', text: 'Back pain', detail: 'Grade 2' },
      { presence: 'absent', text: 'No fever or LVEF below 50 % (58 %)', on: '18-Nov-2026' },
      { presence: 'absent', text: 'No cough' },
      { presence: 'unknown', text: 'Not asked: weight loss and fatigue' },
      { presence: 'unknown', text: 'Not known: anaemia' },
    ]);
  });

  it('says yes, no or not known for what the patient was asked', () => {
    const said = statementLines([
      { label: 'Declines surgery', presence: 'absent' },
      { label: 'Limits', presence: 'unknown' },
      { label: 'Goals', presence: 'present', detail: 'to walk' },
    ]);
    expect(said.map((line) => line.text)).toEqual([
      'Declines surgery: no',
      'Limits: not known',
      'Goals: to walk',
    ]);
  });

  it('gives one day for all only when every dated finding has it', () => {
    const first = { label: 'A', presence: 'absent' as const, on: '18-Nov-2026' };
    expect(commonDay([first, { ...first, label: 'B' }])).toBe('18-Nov-2026');
    expect(commonDay([first, { ...first, on: '19-Nov-2026' }])).toBeUndefined();
  });
});

describe('clinical text', () => {
  const wholes = (text: string) =>
    clinicalParts(text)
      .filter((part) => part.whole)
      .map((part) => part.text);

  it('keeps dates and numbers with their units whole', () => {
    expect(
      wholes('CT 02-Nov-2026 · 10.4 g/dL · 138/84 mmHg · 42 mL/min/1.73 m² · HbA1c 6.9 %'),
    ).toEqual(['02-Nov-2026', '10.4 g/dL', '138/84 mmHg', '42 mL/min/1.73 m²', '6.9 %']);
    expect(wholes('Board Tue 24-Nov-2026, born Mar-1961')).toEqual(['Tue 24-Nov-2026', 'Mar-1961']);
  });

  it('loses no letter', () => {
    const text = 'T10, 37 mm on 09-Nov-2026';
    expect(
      clinicalParts(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
  });
});

describe('sources', () => {
  it.each([
    ['CheckMate 9ER: Choueiri TK, NEJM 2021;384:829', 'CheckMate 9ER 2021'],
    ['SAMETA (NCT05043090)', 'SAMETA'],
    ['Patchell RA, Lancet 2005;366:643', 'Patchell RA 2005'],
    ['Expert consensus / good practice', 'Expert consensus / good practice'],
  ])('names %s as %s', (citation, name) => {
    expect(sourceName(citation)).toBe(name);
  });

  it('says aloud when a statement rests on memory', () => {
    expect(provenanceText('memory')).toBe('From memory, not re-checked');
  });
});

describe('facts of an argument', () => {
  const FACT = {
    id: 'ecog',
    label: 'ECOG',
    state: 'known' as const,
    text: '1',
    basis: 'ECOG 1 on 18-Nov-2026',
    fields: [],
    narrowedBy: [],
  };
  const explanation = { condition: 'c', truth: 'true' as const, facts: ['ecog', 'other words'] };

  it('are the patient’s values, short in the line and with their basis in the drawer', () => {
    expect(factLines(explanation, { ecog: FACT })).toEqual(['ECOG: 1', 'other words']);
    expect(factBasis(explanation, { ecog: FACT })[0]).toBe('ECOG: 1. ECOG 1 on 18-Nov-2026');
    const dated = { ...FACT, basis: 'ECOG 1', on: '2026-11-18' };
    expect(factBasis(explanation, { ecog: dated })[0]).toBe('ECOG: 1. ECOG 1. Dated 18-Nov-2026');
  });
});

describe('missing items', () => {
  const change = (name: string, from: 'option' | 'excluded', to: 'preferred' | 'deferred') => ({
    option: name,
    name,
    from,
    to: [to],
  });

  it('name options that move alike on one line, in words, reachable ones first', () => {
    const lines = changeLines([
      change('A', 'excluded', 'deferred'),
      change('B', 'option', 'preferred'),
      change('C', 'option', 'preferred'),
    ]);
    expect(lines.map((line) => [line.change, line.names])).toEqual([
      ['option → preferred', ['B', 'C']],
      ['excluded → not now', ['A']],
    ]);
  });

  it('only count options that stay out of reach', () => {
    const [line] = changeLines(['A', 'B', 'C'].map((name) => change(name, 'excluded', 'deferred')));
    expect(line && changedOptions(line)).toBe('3 unsuitable options');
  });
});

describe('small texts', () => {
  it('cannot break out of a CSS string', () => {
    expect(cssString('O"Neill\\ \n}')).toBe('"O\\"Neill\\\\  }"');
  });

  it('shortens a gap only when it is the sentence the heading already says', () => {
    expect(
      gapTopic('This pack version does not cover lung ablation: the list below is incomplete.'),
    ).toBe('lung ablation');
    expect(gapTopic('Something else.')).toBe('Something else');
  });

  it('writes moments in the house form', () => {
    expect(utcMomentText('2026-11-23T21:26:19.179Z')).toBe('23-Nov-2026 21:26 UTC');
  });

  it('treats a code of the future as a failed computation', () => {
    expect(boardSheetErrorText('brand-new').title).toBe('Candidates could not be computed');
    expect(boardSheetErrorText('case-not-found').title).toContain('does not exist');
  });

  it('walks options without leaving the list', () => {
    expect(targetOf('ArrowDown', 2, 3)).toBe(2);
    expect(targetOf('ArrowUp', 0, 3)).toBe(0);
    expect(targetOf('End', 0, 3)).toBe(2);
    expect(targetOf('a', 0, 3)).toBeUndefined();
  });
});
