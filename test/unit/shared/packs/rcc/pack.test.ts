import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { Analyte } from '#shared/domain/labs';
import { CaseDocument } from '#shared/domain/case-document';
import { yes } from '#shared/engine/condition';
import { lintPack } from '#shared/engine/lint-pack';
import { rccPack } from '#shared/packs/rcc/pack';

const Ids = z.strictObject({
  blocks: z.record(z.string(), z.array(z.string())),
  candidates: z.record(z.string(), z.array(z.string())),
  facts: z.array(z.string()),
  derived: z.array(z.string()),
  redFlags: z.array(z.string()),
  gaps: z.array(z.string()),
  plans: z.array(z.string()),
  compatibility: z.array(z.string()),
  holds: z.array(z.string()),
  sequencing: z.array(z.string()),
  checklist: z.array(z.string()),
  references: z.array(z.string()),
  slots: z.array(z.string()),
  /** Ids that once stood for something and must never stand for anything else. */
  retired: z.array(z.string()),
});
const golden = Ids.parse(JSON.parse(readFileSync('test/golden/rcc-ids.json', 'utf8')));

const THERAPY_SLOTS = ['systemic', 'adjuvant', 'primary', 'mets', 'brain', 'bone', 'surveillance'];

/** Drugs of the last class share no contraindication. */
const BLOCK_OF_CLASS: Readonly<Record<string, string | undefined>> = {
  IO: 'IO',
  CTLA4: 'IO2',
  VEGF: 'VEGF',
  MTOR: 'MTOR',
  HIF: 'HIF',
  CHEMO: 'CHEMO',
  OTHER: undefined,
};

/** What can never come to bear and stays all the same. */
const EXCUSED = [
  'met_node',
  'plan-thrombus/4:sys-belzutifan-vhl',
  'rt-sabr-oligoprogression#3',
  'sex',
];

const blocks = Object.values(rccPack.blocks);
const blockArguments = blocks.flatMap((block) => block.arguments);
const ownArguments = rccPack.candidates.flatMap((candidate) => candidate.arguments);
const allArguments = [...blockArguments, ...ownArguments];

describe('the kidney pack', () => {
  it('[RCC-003] passes the lint of packs', () => {
    expect(lintPack(rccPack)).toEqual([]);
  });

  it('has every candidate, block, argument, fact and reference of its source', () => {
    expect({
      candidates: rccPack.candidates.length,
      blocks: blocks.length,
      blockArguments: blockArguments.length,
      ownArguments: ownArguments.length,
      facts: rccPack.facts.length,
      derived: rccPack.derived.length,
      references: Object.keys(rccPack.references).length,
    }).toEqual({
      candidates: 118,
      blocks: 15,
      blockArguments: 94,
      ownArguments: 485,
      facts: 119,
      derived: 17,
      references: 79,
    });
  });

  it('[RCC-004] keeps every id for ever', () => {
    expect(argumentIds(blocks)).toEqual(golden.blocks);
    expect(argumentIds(rccPack.candidates)).toEqual(golden.candidates);
    for (const [kind, ids] of Object.entries(idLists())) {
      const kept = golden[kind as keyof ReturnType<typeof idLists>];
      expect(ids.toSorted(), kind).toEqual(kept.toSorted());
    }
  });

  it('[RCC-004] gives no retired id to anything new', () => {
    const owners = [...blocks, ...rccPack.candidates];
    const inUse = new Set([
      ...owners.map((owner) => owner.id),
      ...allArguments.map((argument) => argument.id),
      ...Object.values(idLists()).flat(),
    ]);
    expect(golden.retired.filter((id) => inUse.has(id))).toEqual([]);
    expect(new Set(golden.retired).size).toBe(golden.retired.length);
  });

  it('[RCC-006] ships nothing of guidelines that may not be shipped', () => {
    expect(JSON.stringify(rccPack)).not.toMatch(/NCCN|\bAUA\b/);
  });

  it('[RCC-007] gates every therapy by age, and notes the age gate on everything else', () => {
    for (const { id, slot, blocks: carried } of rccPack.candidates) {
      const isTherapy = THERAPY_SLOTS.includes(slot);
      expect(carried.includes('SCOPE'), id).toBe(isTherapy);
      expect(carried.includes('SCOPE-N'), id).toBe(!isTherapy);
    }
  });

  it('[RCC-007] stops every systemic drug for severe toxicity, and asks what it would interrupt', () => {
    for (const candidate of rccPack.candidates.filter(({ id }) => id.startsWith('sys-'))) {
      const { id, blocks: carried, arguments: own } = candidate;
      const hasGate = own.some(
        ({ when, strength }) =>
          strength.startsWith('excludes') && isDeepStrictEqual(when, yes('severe_irae_now')),
      );
      expect(carried.includes('GEN') || hasGate, id).toBe(true);
      if (carried.includes('GEN')) {
        expect(carried.includes('SW') || carried.includes('TF'), id).toBe(true);
      }
    }
  });

  it('[RCC-008] gives each drug class its block of contraindications', () => {
    for (const { id, classes = [], blocks: carried } of rccPack.candidates) {
      for (const drugClass of classes) {
        const block = BLOCK_OF_CLASS[drugClass];
        expect(drugClass in BLOCK_OF_CLASS, `${id}: ${drugClass}`).toBe(true);
        if (block !== undefined) expect(carried, id).toContain(block);
      }
      if (isDrugRow(id)) expect(classes, id).not.toEqual([]);
    }
  });

  it('[RCC-009] says what lifts each temporary exclusion, and only those', () => {
    for (const argument of allArguments) {
      expect(argument.until !== undefined, argument.id).toBe(
        argument.strength === 'excludes-for-now',
      );
    }
  });

  it('[RCC-010] excuses no more than it must of what nothing can bring to bear', () => {
    expect(rccPack.lintExceptions.map(({ id }) => id).toSorted()).toEqual(EXCUSED);
    expect(lintPack({ ...rccPack, lintExceptions: [] })).toHaveLength(EXCUSED.length);
  });

  it('[RCC-011] feeds every fact from fields that the case has', () => {
    const schema = z.toJSONSchema(CaseDocument, { io: 'input', unrepresentable: 'any' });
    const wrong = [...rccPack.facts, ...rccPack.derived].flatMap((fact) =>
      fact.fields.filter((field) => !hasPath(schema, field.split('.'))),
    );
    expect(wrong).toEqual([]);
    expect(
      [...rccPack.facts, ...rccPack.derived].filter((fact) => fact.fields.length === 0),
    ).toEqual([]);
  });
});

function idLists() {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const { templates, compatibility, holds, sequencing } = rccPack.planning;
  return {
    facts: ids(rccPack.facts),
    derived: ids(rccPack.derived),
    redFlags: ids([...rccPack.redFlags, ...rccPack.uncomputedFlags]),
    gaps: ids(rccPack.gaps),
    plans: ids(templates),
    compatibility: ids(compatibility),
    holds: ids(holds),
    sequencing: ids(sequencing),
    checklist: ids(rccPack.checklist),
    references: Object.keys(rccPack.references),
    slots: ids(rccPack.slots),
  };
}

function isDrugRow(id: string): boolean {
  return /^(sys|adj)-/.test(id) && id !== 'adj-surveillance';
}

type Owner = {
  readonly id: string;
  readonly arguments: readonly { readonly id: string }[];
};

function argumentIds(owners: readonly Owner[]): Record<string, readonly string[]> {
  return Object.fromEntries(
    owners.map((owner) => [owner.id, owner.arguments.map((argument) => argument.id)]),
  );
}

const Node = z.looseObject({
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
});

/** Lists are transparent in a path; under `labs` the next part names the analyte. */
function hasPath(schema: unknown, path: readonly string[]): boolean {
  const [head, ...rest] = path;
  if (head === undefined) return true;
  const node = Node.safeParse(schema).data;
  if (node === undefined) return false;
  if (node.items !== undefined) return hasPath(node.items, path);
  if (node.anyOf !== undefined) return node.anyOf.some((branch) => hasPath(branch, path));
  const next = node.properties?.[head];
  if (next === undefined) return false;
  if (head === 'labs') return Analyte.options.some((analyte) => analyte === rest[0]);
  return hasPath(next, rest);
}
