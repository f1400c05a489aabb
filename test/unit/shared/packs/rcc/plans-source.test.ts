import { describe, expect, it } from 'vitest';

import type { PlanTemplate } from '#shared/engine/planning';
import { candidates } from '#shared/packs/rcc/candidates/candidates';
import { planning } from '#shared/packs/rcc/plans/planning';

import { HAS_KNOWLEDGE_BASE, WHY_NOT } from './knowledge-base.ts';
import {
  columnsUnder,
  numberedUnder,
  numbersIn,
  quotedIn,
  tableUnder,
} from './knowledge-tables.ts';

const TEMPLATES = '6.1 Plan templates';
const HOLDS = '6.2 Drug holds';
const MATRIX = '6.3 Pairwise compatibility';
const ORDER = '6.4 Sequencing rules';

/** Which rows of the pack each cell of the matrix became. */
const CELLS: Readonly<Record<string, Readonly<Record<string, readonly number[]>>>> = {
  IO: { IO: [1, 2], 'VEGF-TKI': [3], belzutifan: [4, 5], 'mTOR inh.': [6], 'platinum chemo': [7] },
  'VEGF-TKI': {
    'VEGF-TKI': [8],
    belzutifan: [9],
    'mTOR inh.': [10],
    'platinum chemo': [11],
  },
  'Major surgery': row([12], [13], [14], [15], [16]),
  'SABR / palliative RT': row([17], [18], [19], [20], [21]),
  'SRS / brain surgery': row([22], [23, 24], [25], [26], []),
  Ablation: row([27], [28], [29], [30], []),
  Embolisation: row([31], [32, 33], [34], [], []),
  'Denosumab/zoledronate': row([35], [36], [37], [38], [39]),
  Anticoagulation: row([40], [41], [42], [43], []),
  'Steroid >=10 mg pred eq.': row([44], [45], [46], [47], [48]),
  'Live vaccine': row([49], [], [], [50], [51]),
  'Strong CYP3A4 inhibitor/inducer': row([52], [53], [54], [55], []),
  'PPI / acid suppression': row([56], [57], [58], [59], []),
};

/** The traits a column of the matrix is about. */
const TRAITS: Readonly<Record<string, readonly string[]>> = {
  IO: ['IO'],
  'VEGF-TKI': ['VEGF', 'lenvatinib', 'pazopanib'],
  belzutifan: ['HIF', 'belzutifan'],
  'mTOR inh.': ['MTOR', 'everolimus'],
  'platinum chemo': ['CHEMO'],
};

describe.skipIf(!HAS_KNOWLEDGE_BASE)(`plans of the knowledge base${WHY_NOT}`, () => {
  it('[RCC-076] are all there, in its order', () => {
    const ids = tableUnder(TEMPLATES).map(([id = '']) => quotedIn(id)[0]);
    expect(ids).toHaveLength(26);
    // The last one is our own, for patients none of these is for.
    const ported = planning.templates.filter(({ fallback }) => fallback !== true);
    expect(ported.map(({ id }) => id)).toEqual(ids);
  });

  it('[RCC-076] name every candidate their row names, as a step or in words', () => {
    const names = new Map(candidates.map(({ id, name }) => [id, name.toLowerCase()]));
    for (const [index, [plan, , components = '']] of tableUnder(TEMPLATES).entries()) {
      const template = planning.templates[index];
      if (template === undefined) throw new Error(`No template for ${plan}`);
      const { ids, words } = contentOf(template);
      for (const id of quotedIn(components)) {
        const name = names.get(id);
        expect(name, `${plan}: ${id}`).toBeDefined();
        expect(ids.includes(id) || words.includes(name ?? id), `${plan}: ${id}`).toBe(true);
      }
    }
  });

  it('[RCC-076] keep the watch and review columns', () => {
    for (const [index, [, , , watch = '', review = '']] of tableUnder(TEMPLATES).entries()) {
      const template = planning.templates[index];
      expect((template?.watch ?? []).length > 0, template?.id).toBe(watch !== '-');
      expect(numbersIn(template?.review ?? ''), template?.id).toEqual(
        // "12-weekly" is said as "every 12 weeks", "3-monthly" as "every 3 months".
        numbersIn(review),
      );
      const said = numbersIn((template?.watch ?? []).join(' '));
      expect(said, template?.id).toEqual(expect.arrayContaining([...numbersIn(watch)]));
    }
  });

  it('[RCC-077] have the ten drug holds, with their figures', () => {
    const rows = tableUnder(HOLDS);
    expect(rows).toHaveLength(10);
    expect(planning.holds).toHaveLength(10);
    for (const [index, [drug = '', before = '', restart = '', provenance = '']] of rows.entries()) {
      const hold = planning.holds[index];
      expect(hold?.label).toBe(drug);
      expect(numbersIn(hold?.before ?? ''), drug).toEqual(numbersIn(before));
      const figures = numbersIn(restart.replace('SpO2', ''));
      expect(numbersIn((hold?.restart ?? '').replace('SpO2', '')), drug).toEqual(figures);
      expect(hold?.provenance.includes('verified'), drug).toBe(provenance.includes('[V]'));
      expect(hold?.provenance.includes('from memory'), drug).toBe(provenance.includes('[M]'));
    }
  });

  it('[RCC-078] have a rule for every filled cell of the compatibility matrix', () => {
    const columns = columnsUnder(MATRIX).slice(1);
    const rows = tableUnder(MATRIX);
    expect(rows.map(([label = '']) => label)).toEqual(Object.keys(CELLS));
    for (const [label = '', ...cells] of rows) {
      for (const [index, column] of columns.entries()) {
        const cell = cells[index] ?? '';
        const isFilled = cell !== '' && cell !== '-';
        const rules = CELLS[label]?.[column] ?? [];
        expect(rules.length > 0, `${label} / ${column}: ${cell}`).toBe(isFilled);
        for (const number of rules) {
          const { between } = planning.compatibility[number - 1] ?? { between: [] };
          const isAbout = between.some((trait) => TRAITS[column]?.includes(trait));
          expect(isAbout, `CMP-${number}: ${between.join(', ')}`).toBe(true);
        }
      }
    }
    const mapped = Object.values(CELLS).flatMap((cells) => Object.values(cells).flat());
    expect(mapped).toEqual(Array.from({ length: 59 }, (_, index) => index + 1));
    const ids = planning.compatibility.map(({ id }) => id);
    expect(ids).toEqual(
      Array.from({ length: 71 }, (_, index) => `CMP-${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('[RCC-079] have the nine rules on order', () => {
    const lines = numberedUnder(ORDER);
    expect(lines).toHaveLength(9);
    // Three more are our own.
    expect(planning.sequencing.map(({ id }) => id)).toEqual([
      ...lines.map((_, index) => `SEQ-${index + 1}`),
      'SEQ-10',
      'SEQ-11',
      'SEQ-12',
    ]);
    for (const [index, line] of lines.entries()) {
      const text = planning.sequencing[index]?.text ?? '';
      const figures = numbersIn(line.replace(/^\d+\. /, ''));
      expect(numbersIn(text).toSorted(), text).toEqual(figures.toSorted());
    }
  });
});

function row(
  io: readonly number[],
  tki: readonly number[],
  hif: readonly number[],
  mtor: readonly number[],
  chemo: readonly number[],
): Readonly<Record<string, readonly number[]>> {
  return {
    IO: io,
    'VEGF-TKI': tki,
    belzutifan: hif,
    'mTOR inh.': mtor,
    'platinum chemo': chemo,
  };
}

function contentOf({ steps, watch }: PlanTemplate): {
  readonly ids: readonly string[];
  readonly words: string;
} {
  const choices = steps.flatMap((step) => (step.kind === 'choice' ? step : []));
  const milestones = steps.flatMap((step) => (step.kind === 'milestone' ? step.text : []));
  const purposes = choices.map(({ purpose }) => purpose);
  return {
    ids: choices.flatMap(({ from }) => from),
    words: [...milestones, ...purposes, ...watch].join(' ').toLowerCase(),
  };
}
