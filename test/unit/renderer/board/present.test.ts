import { describe, expect, it } from 'vitest';

import type { BoardSheet, ScoreRow } from '#shared/report/board-sheet-model';
import { derivationOf } from '#shared/report/derivation';

import {
  saidArguments,
  speakingAgainst,
} from '../../../../renderer/components/case-pages/compared-option.ts';
import {
  lineCount,
  paginate,
  splitText,
  textHeight,
} from '../../../../renderer/components/case-pages/present-fit.ts';
import { presentAction, presentStep } from '../../../../renderer/screens/present/present-keys.ts';
import { presentPages } from '../../../../renderer/components/case-pages/present-pages.ts';
import { SCORE } from '../../shared/report/sample-scores.ts';
import { ARGUMENT, OPTION } from './board-fixtures.ts';

const SHEET: BoardSheet = {
  identifiers: 'shown',
  banner: {
    name: { family: 'FELDMAN', rest: 'Anna (Ms)' },
    born: '14-Mar-1961',
    sex: 'Female',
    identifiers: [],
    allergies: { state: 'not-recorded', text: 'Allergies not recorded' },
  },
  question: 'Which treatment?',
  context: '',
  headline: [],
  extent: { imaging: '', rows: [] },
  keyImages: [],
  readiness: { done: 0, total: 0, open: [] },
  symptoms: [],
  health: [],
  labs: [],
  scores: [],
  course: [],
  voice: [],
  inputNeeded: [],
  evaluation: {
    pack: {
      id: 'p',
      version: '1',
      title: 'P',
      sha256: '',
      evidenceCutoff: '2026',
      reviewBy: '2027',
      status: 'Not clinically validated',
    },
    facts: {},
    redFlags: [],
    slots: [],
    plans: [],
    plansNotPossible: [],
    planTitles: {},
    missing: [],
    idle: [],
    conflicts: [],
    variants: [],
    gaps: [],
  },
  overrides: [],
  packReviewOverdue: false,
  intendedUse: '',
};

const kinds = (sheet: BoardSheet) => presentPages(sheet).map((page) => page.kind);

describe('keys', () => {
  it.each([
    ['next', ['ArrowRight', 'ArrowDown', ' ', 'Enter', 'n', 'N', 'PageDown']],
    ['previous', ['ArrowLeft', 'ArrowUp', 'p', 'Backspace', 'PageUp']],
    ['black', ['b', 'B', '.']],
    ['white', ['w', ',']],
    ['leave', ['Escape']],
  ])('%s is %j', (action, keys) => {
    expect(keys.map(presentAction)).toEqual(keys.map(() => action));
  });

  it('means nothing by other keys', () => {
    expect(presentAction('x')).toBeUndefined();
    expect(presentAction('F1')).toBeUndefined();
  });

  it('stays within the pages', () => {
    const at = (page: number) => ({ page, blank: 'none' as const });
    expect(presentStep(at(2), 'next', 3).page).toBe(2);
    expect(presentStep(at(0), 'previous', 3).page).toBe(0);
    expect(presentStep(at(1), 'last', 3).page).toBe(2);
    expect(presentStep(at(1), 'first', 3).page).toBe(0);
  });

  it('brings the same page back from black, by B or by any move', () => {
    const black = presentStep({ page: 1, blank: 'none' }, 'black', 3);
    expect(black.blank).toBe('black');
    expect(presentStep(black, 'black', 3)).toEqual({ page: 1, blank: 'none' });
    expect(presentStep(black, 'next', 3)).toEqual({ page: 1, blank: 'none' });
    expect(presentStep(black, 'white', 3).blank).toBe('white');
  });
});

describe('fitting', () => {
  it('wraps whole words and breaks only a word that is longer than the line', () => {
    expect(lineCount('aaaa aaaa aaaa', 5)).toBe(2);
    expect(lineCount('aaaaaaaaaaaaaaaaaaaa', 5)).toBe(3);
    expect(textHeight('', 100, 28)).toBe(0);
  });

  it('keeps every item, in order, and no page above the budget', () => {
    const items = [40, 40, 40, 150, 10];
    const pages = paginate(items, (height) => height, 100);
    expect(pages).toEqual([[40, 40], [40], [150], [10]]);
  });

  it('cuts text between words and loses none', () => {
    const text = 'one two three four five';
    const pieces = splitText(text, 9);
    expect(pieces.every((piece) => piece.length <= 9)).toBe(true);
    expect(pieces.join(' ')).toBe(text);
  });
});

describe('pages', () => {
  it('are the six of the meeting, in order, even for an empty case', () => {
    expect(kinds(SHEET)).toEqual(['question', 'extent', 'patient', 'open', 'decision']);
  });

  it('[BRD-006] have the scores in two columns once there are any, and lose none', () => {
    const row: ScoreRow = {
      id: 'u',
      label: 'G8',
      statement: '',
      state: 'known',
      shownIn: 'scores',
      derivation: derivationOf(SCORE),
    };
    const unknown: ScoreRow = { ...row, state: 'unknown' };
    const scores = Array.from({ length: 40 }, (_, index) => ({
      ...row,
      id: `s${index}`,
      value: `${index} of 40, with quite a few words about it`,
    }));
    const sheet = { ...SHEET, scores: [...scores, unknown] };
    const pages = presentPages(sheet).flatMap((page) => (page.kind === 'scores' ? [page] : []));
    expect(pages.length).toBeGreaterThan(1);
    for (const { columns } of pages) expect(columns.length).toBeLessThanOrEqual(2);
    expect(pages.flatMap(({ columns }) => columns.flat().map(({ id }) => id))).toEqual(
      scores.map(({ id }) => id),
    );
    expect(pages.map(({ open }) => open).filter((open) => open.length > 0)).toEqual([['G8']]);
    expect(pages.at(-1)?.open).toEqual(['G8']);
    expect(kinds({ ...SHEET, scores: [unknown] })).not.toContain('scores');
    const [few] = presentPages({ ...SHEET, scores: scores.slice(0, 6) }).flatMap((page) =>
      page.kind === 'scores' ? [page.columns.map((rows) => rows.length)] : [],
    );
    expect(few).toEqual([3, 3]);
  });

  it('continue a long question instead of shrinking it', () => {
    expect(kinds({ ...SHEET, question: 'word '.repeat(120).trim() }).slice(0, 3)).toEqual([
      'question',
      'question',
      'extent',
    ]);
  });

  it('page the candidates and lose none, unsuitable ones last', () => {
    const options = Array.from({ length: 12 }, (_, index) => ({
      ...OPTION,
      id: `o${index}`,
      tier: index % 3 === 0 ? ('excluded' as const) : ('preferred' as const),
      supporting: [ARGUMENT, ARGUMENT, ARGUMENT],
    }));
    const evaluation = { ...SHEET.evaluation, slots: [{ id: 's', label: 'S', options }] };
    const pages = presentPages({ ...SHEET, evaluation }).flatMap((page) =>
      page.kind === 'candidates' ? [page.options] : [],
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flat().map((row) => row.option.id)).toHaveLength(12);
    expect(pages.flat().map((row) => row.group)).toEqual([
      ...Array.from({ length: 8 }, () => 'supported'),
      ...Array.from({ length: 4 }, () => 'unsuitable'),
    ]);
  });

  it('[BRD-025] name options of which it is not known whether they apply by slot, and lose none', () => {
    const options = Array.from({ length: 40 }, (_, index) => ({
      ...OPTION,
      id: `o${index}`,
      name: `Option number ${index}`,
      tier: index === 3 ? ('preferred' as const) : ('applicability-unknown' as const),
    }));
    const slots = [
      { id: 's', label: 'Systemic', options },
      { id: 't', label: 'Local', options: [{ ...OPTION, tier: 'applicability-unknown' as const }] },
    ];
    const pages = presentPages({ ...SHEET, evaluation: { ...SHEET.evaluation, slots } });
    const compared = pages.flatMap((page) => (page.kind === 'candidates' ? page.options : []));
    const named = pages.flatMap((page) => (page.kind === 'unclear' ? page.slots : []));
    expect(compared.map(({ option }) => option.id)).toEqual(['o3']);
    expect(named.filter(({ slot }) => slot === 'Systemic').flatMap(({ names }) => names)).toEqual(
      options.filter(({ id }) => id !== 'o3').map(({ name }) => name),
    );
    expect(named.at(-1)).toEqual({ slot: 'Local', names: [OPTION.name] });
  });

  it('gives each red flag that is not ruled out room for its whole title', () => {
    const redFlags = Array.from({ length: 60 }, (_, index) => ({
      id: `RF-${index}`,
      severity: 'red' as const,
      state: 'not-ruled-out' as const,
      title: `A title of flag ${index} that is long enough to need a second line in its half page`,
      action: 'Act',
      explanation: { condition: 'always', truth: 'unknown' as const, facts: [] },
      source: { ref: 'R', citation: 'C', level: '4', provenance: 'memory' },
    }));
    const evaluation = { ...SHEET.evaluation, redFlags };
    const open = presentPages({ ...SHEET, evaluation }).flatMap((page) =>
      page.kind === 'open' ? [page.flags] : [],
    );
    expect(open.flat()).toHaveLength(60);
    expect(Math.max(...open.map((flags) => flags.length))).toBeLessThan(14);
  });

  it('keep every absent finding of overall health', () => {
    const health = Array.from({ length: 40 }, (_, index) => ({
      label: `Finding number ${index}`,
      presence: 'absent' as const,
    }));
    const said = presentPages({ ...SHEET, health }).flatMap((page) =>
      page.kind === 'patient' ? page.absent.map((line) => line.text) : [],
    );
    expect(said.join(' ')).toContain('finding number 0,');
    expect(said.join(' ')).toContain('or finding number 39');
  });

  it('never say that no red flag is raised while one is, on whatever page', () => {
    const missing = Array.from({ length: 40 }, (_, index) => ({
      fact: `f${index}`,
      label: `Item ${index}`,
      fields: [],
      suppliedBy: 'Laboratory',
      pendingExclusion: true,
      redFlags: [],
      plans: [],
      changes: [],
      answers: [],
    }));
    const flag = {
      id: 'RF-1',
      severity: 'red' as const,
      state: 'raised' as const,
      title: 'Flag',
      action: 'Act',
      explanation: { condition: 'always', truth: 'true' as const, facts: [] },
      source: { ref: 'R', citation: 'C', level: '4', provenance: 'memory' },
    };
    const evaluation = { ...SHEET.evaluation, missing, redFlags: [flag] };
    const open = presentPages({ ...SHEET, evaluation }).flatMap((page) =>
      page.kind === 'open' ? [page] : [],
    );
    expect(open.length).toBeGreaterThan(1);
    expect(open.map((page) => page.flags.map(({ id }) => id))).toEqual(open.map(() => ['RF-1']));
  });

  it('say how many missing items only the board sheet lists', () => {
    const missing = Array.from({ length: 40 }, (_, index) => ({
      fact: `f${index}`,
      label: `Item ${index}`,
      fields: [],
      suppliedBy: 'Laboratory',
      pendingExclusion: true,
      redFlags: [],
      plans: [],
      changes: [],
      answers: [],
    }));
    const evaluation = { ...SHEET.evaluation, missing };
    const open = presentPages({ ...SHEET, evaluation }).flatMap((page) =>
      page.kind === 'open' ? [page] : [],
    );
    const shown = open.flatMap((page) => page.missing).length;
    expect(shown).toBeLessThan(40);
    expect(open.at(-1)?.unsaid).toBe(40 - shown);
  });
});

describe('reasons in the room', () => {
  it('say the strongest first and count the rest', () => {
    const found = [
      { ...ARGUMENT, text: 'weak' },
      { ...ARGUMENT, text: 'strong', strength: 'strongly-supports' as const },
      { ...ARGUMENT, text: 'other' },
    ];
    expect(saidArguments(found)).toEqual({ said: ['strong', 'weak'], more: 1 });
  });

  it('say an exclusion before what merely speaks against', () => {
    const option = {
      ...OPTION,
      opposing: [{ ...ARGUMENT, text: 'against' }],
      excluding: [{ ...ARGUMENT, text: 'excluded' }],
    };
    expect(speakingAgainst(option).map((argument) => argument.text)).toEqual([
      'excluded',
      'against',
    ]);
  });
});
