import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { Analyte } from '#shared/domain/labs';
import { CaseDocument } from '#shared/domain/case-document';
import { factsIn } from '#shared/engine/condition';
import { lintPack } from '#shared/engine/lint-pack';
import { rccPack } from '#shared/packs/rcc/pack';

const Ids = z.strictObject({
  blocks: z.record(z.string(), z.array(z.string())),
  candidates: z.record(z.string(), z.array(z.string())),
  facts: z.array(z.string()),
  derived: z.array(z.string()),
  redFlags: z.array(z.string()),
  gaps: z.array(z.string()),
  references: z.array(z.string()),
  slots: z.array(z.string()),
});
const golden = Ids.parse(JSON.parse(readFileSync('test/golden/rcc-ids.json', 'utf8')));

const blocks = Object.values(rccPack.blocks);
const blockArguments = blocks.flatMap((block) => block.arguments);
const ownArguments = rccPack.candidates.flatMap((candidate) => candidate.arguments);
const allArguments = [...blockArguments, ...ownArguments];

describe('the kidney pack', () => {
  it('[RCC-003] passes the lint of packs', () => {
    expect(lintPack(rccPack)).toEqual([]);
  });

  it('has the candidates, arguments, facts and references of the slice', () => {
    expect({
      candidates: rccPack.candidates.length,
      blocks: blocks.length,
      blockArguments: blockArguments.length,
      ownArguments: ownArguments.length,
      facts: rccPack.facts.length,
      derived: rccPack.derived.length,
      references: Object.keys(rccPack.references).length,
      redFlags: rccPack.redFlags.length,
    }).toEqual({
      candidates: 36,
      blocks: 14,
      blockArguments: 92,
      ownArguments: 203,
      facts: 96,
      derived: 17,
      references: 42,
      redFlags: 4,
    });
  });

  it('[RCC-004] keeps every id for ever', () => {
    expect(argumentIds(blocks)).toEqual(golden.blocks);
    expect(argumentIds(rccPack.candidates)).toEqual(golden.candidates);
    expect(rccPack.facts.map((fact) => fact.id)).toEqual(golden.facts);
    expect(rccPack.derived.map((fact) => fact.id)).toEqual(golden.derived);
    expect(rccPack.redFlags.map((flag) => flag.id)).toEqual(golden.redFlags);
    expect(rccPack.gaps.map((gap) => gap.id)).toEqual(golden.gaps);
    expect(Object.keys(rccPack.references)).toEqual(golden.references);
    expect(rccPack.slots.map((slot) => slot.id)).toEqual(golden.slots);
  });

  it('[RCC-006] ships nothing of guidelines that may not be shipped', () => {
    expect(JSON.stringify(rccPack)).not.toMatch(/NCCN|\bAUA\b/);
  });

  it('[RCC-007] gates every therapy by age and every systemic drug by what must be settled first', () => {
    const therapySlots = ['systemic', 'primary', 'mets', 'bone', 'surveillance'];
    for (const candidate of rccPack.candidates) {
      const gate = therapySlots.includes(candidate.slot) ? 'SCOPE' : 'SCOPE-N';
      expect(candidate.blocks, candidate.id).toContain(gate);
      if (candidate.id.startsWith('sys-')) {
        expect(candidate.blocks, candidate.id).toEqual(expect.arrayContaining(['GEN', 'TF']));
      }
    }
  });

  it('[RCC-008] gives each drug class its block of contraindications', () => {
    const blockOf: Record<string, string> = {
      IO: 'IO',
      CTLA4: 'IO2',
      VEGF: 'VEGF',
      MTOR: 'MTOR',
      HIF: 'HIF',
      CHEMO: 'CHEMO',
    };
    for (const candidate of rccPack.candidates) {
      for (const drugClass of candidate.classes ?? []) {
        const block = blockOf[drugClass];
        if (block !== undefined) expect(candidate.blocks, candidate.id).toContain(block);
      }
      if (candidate.id.startsWith('sys-')) expect(candidate.classes, candidate.id).toBeDefined();
    }
  });

  it('[RCC-009] says what lifts each temporary exclusion, and only those', () => {
    for (const argument of allArguments) {
      expect(argument.until !== undefined, argument.id).toBe(
        argument.strength === 'excludes-for-now',
      );
    }
  });

  it('[RCC-010] declares no base fact that nothing looks at', () => {
    const conditions = [
      ...allArguments.map((argument) => argument.when),
      ...rccPack.candidates.map((candidate) => candidate.applies),
      ...rccPack.redFlags.map((flag) => flag.when),
      ...rccPack.gaps.map((gap) => gap.when),
    ];
    const looked = new Set([
      ...conditions.flatMap(factsIn),
      ...rccPack.derived.flatMap((fact) => fact.from),
    ]);
    const declared = [...rccPack.facts, ...rccPack.derived].map((fact) => fact.id);
    expect(declared.filter((id) => !looked.has(id))).toEqual([]);
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
