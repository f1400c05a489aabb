import { describe, expect, it } from 'vitest';

import { evaluate } from '#shared/engine/evaluate';
import type { PlanView } from '#shared/engine/plan-view-model';
import type { Candidate } from '#shared/engine/pack';
import { rccPack } from '#shared/packs/rcc/pack';
import { planning } from '#shared/packs/rcc/plans/planning';

import { randomPatient, seeded, STAMP, statesOf } from './oracle-patients.ts';
import type { OraclePatient } from './oracle-patients.ts';
import { WORKED } from './ordinary-patient.ts';

const CLASSES = ['IO', 'CTLA4', 'VEGF', 'HIF', 'MTOR', 'CHEMO'];

describe('traits', () => {
  it.each(CLASSES)('[RCC-067] %s is what the candidates of that drug class have', (drugClass) => {
    expect(planning.traits[drugClass]).toEqual(
      idsOf(({ classes }) => classes?.includes(drugClass) ?? false),
    );
  });

  it.each([
    ['major-surgery', 'SURG'],
    ['radiotherapy', 'RT'],
    ['ablation', 'ABL'],
  ])('[RCC-067] %s is what the candidates of block %s have', (trait, block) => {
    expect(planning.traits[trait]).toEqual(idsOf(({ blocks }) => blocks.includes(block)));
  });

  it('[RCC-067] every drug row has an agent with a hold, unless its drug has none', () => {
    const agents = planning.holds.map(({ agent }) => agent);
    const held = new Set(agents.flatMap((agent) => planning.traits[agent] ?? []));
    const without = (planning.traits['systemic-therapy'] ?? []).filter((id) => !held.has(id));
    expect(without).toEqual([
      'sys-legacy-cytokine-temsirolimus',
      'sys-cytotoxic-ccrcc',
      'sys-platinum-cdc',
      'sys-platinum-rmc',
      'sys-doxo-gem-rmc',
    ]);
  });

  it('[RCC-067] an agent belongs to the drug class it is of', () => {
    const classOf: Readonly<Record<string, string>> = { everolimus: 'MTOR', belzutifan: 'HIF' };
    for (const { agent } of planning.holds) {
      if (agent === 'checkpoint-inhibitor') continue;
      const members = planning.traits[classOf[agent] ?? 'VEGF'] ?? [];
      for (const id of planning.traits[agent] ?? []) expect(members, agent).toContain(id);
    }
  });
});

describe('what does not go together', () => {
  it('[RCC-068] never stands in one plan of a worked patient', () => {
    expect(WORKED.flatMap(({ id, patient }) => faultsFor(id, patient))).toEqual([]);
  });

  it('[RCC-068] never stands in one plan of 150 random patients', () => {
    const random = seeded(60_001);
    const faults = Array.from({ length: 150 }, (_, index) => {
      const start = WORKED[index % WORKED.length]?.patient ?? {};
      return faultsFor(String(index), randomPatient(rccPack.facts, start, random));
    });
    expect(faults.flat()).toEqual([]);
  });

  it.each([
    ['two lines of drugs', 'sys-nivo-cabo', 'sys-cabozantinib-2l'],
    ['a drug and an adjuvant drug', 'sys-nivo-cabo', 'adj-pembrolizumab'],
    ['surveillance and a drug', 'as-metastatic', 'sys-sunitinib-1l'],
    ['adjuvant surveillance and an adjuvant drug', 'adj-surveillance', 'adj-pembrolizumab'],
    ['best supportive care alone and a drug', 'bsc-only', 'sys-everolimus'],
    ['upfront and deferred nephrectomy', 'surg-upfront-cn', 'surg-deferred-cn'],
  ])('[RCC-069] bars %s by definition', (_, one, other) => {
    const always = barring(one, other).filter(({ when }) => when === undefined);
    expect(always).not.toEqual([]);
  });

  it('[RCC-069] leaves surveillance of a small VHL tumour beside belzutifan', () => {
    expect(barring('as-srm', 'sys-belzutifan-vhl')).toEqual([]);
  });
});

function idsOf(fits: (candidate: Candidate) => boolean): readonly string[] {
  return rccPack.candidates.filter(fits).map(({ id }) => id);
}

function barring(one: string, other: string) {
  return planning.compatibility.filter(
    ({ verdict, between: [a, b] }) =>
      verdict === 'never' && ((has(one, a) && has(other, b)) || (has(one, b) && has(other, a))),
  );
}

function has(candidate: string, trait: string): boolean {
  return planning.traits[trait]?.includes(candidate) ?? false;
}

/** Pairs in different steps that hold unconditional "never" rules; alternatives share a step. */
function faultsFor(who: string, patient: OraclePatient): readonly string[] {
  const { plans } = evaluate(rccPack, STAMP, { base: statesOf(rccPack.facts, patient) });
  return plans.flatMap((plan) => badPairsOf(plan).map((pair) => `${who} ${plan.id}: ${pair}`));
}

function badPairsOf({ steps }: PlanView): readonly string[] {
  const placed = steps.flatMap(({ options }, step) => options.map(({ id }) => ({ id, step })));
  return placed.flatMap((one) =>
    placed.flatMap((other) => {
      if (one.step >= other.step || one.id === other.id) return [];
      const rules = barring(one.id, other.id).filter(({ when }) => when === undefined);
      return rules.map(({ id }) => `${one.id} with ${other.id} (${id})`);
    }),
  );
}
