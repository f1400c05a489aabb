import { describe, expect, it } from 'vitest';

import { stampPack } from '#electron/services/stamp-pack';
import { factsIn } from '#shared/engine/condition';
import { argumentsOf } from '#shared/engine/weigh';
import { rccPack } from '#shared/packs/rcc/pack';
import { INTENDED_USE } from '#shared/report/intended-use';
import { factValues } from '#shared/report/knowledge-fact-values';
import { Knowledge } from '#shared/report/knowledge-model';
import { knowledge } from '#shared/report/knowledge';
import type { KnowledgeRef } from '#shared/report/knowledge-ref';

const STAMP = stampPack(rccPack);
const TODAY = '2026-11-24';
const SHOWN = knowledge(rccPack, { stamp: STAMP, today: TODAY });

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const sorted = (ids: readonly string[]) => ids.toSorted();

/** Every condition in words that the view holds, however deep. */
function conditionsIn(value: unknown): { text: string; facts: string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  const own =
    'text' in value && 'facts' in value ? [value as { text: string; facts: string[] }] : [];
  return [...own, ...Object.values(value).flatMap(conditionsIn)];
}

describe('the kidney pack in words', () => {
  it('[KNW-001] holds everything of the pack exactly once, and says what the pack is', () => {
    expect(Knowledge.parse(SHOWN)).toEqual(SHOWN);
    expect(idsOf(SHOWN.slots)).toEqual(idsOf(rccPack.slots));
    expect(sorted(idsOf(SHOWN.candidates))).toEqual(sorted(idsOf(rccPack.candidates)));
    const all = [...rccPack.candidates, ...Object.values(rccPack.blocks)];
    expect(sorted(idsOf(SHOWN.arguments))).toEqual(
      sorted(all.flatMap((holder) => idsOf(holder.arguments))),
    );
    expect(sorted(idsOf(SHOWN.blocks))).toEqual(sorted(Object.keys(rccPack.blocks)));
    expect(sorted(idsOf(SHOWN.sources))).toEqual(sorted(Object.keys(rccPack.references)));
    expect(idsOf(SHOWN.facts)).toEqual(idsOf([...rccPack.facts, ...rccPack.derived]));
    expect(idsOf(SHOWN.redFlags)).toEqual(idsOf(rccPack.redFlags));
    expect(SHOWN.uncomputedFlags).toEqual(rccPack.uncomputedFlags);
    expect(idsOf(SHOWN.plans)).toEqual(idsOf(rccPack.planning.templates));
    expect(idsOf(SHOWN.holds)).toEqual(idsOf(rccPack.planning.holds));
    expect(idsOf(SHOWN.compatibility)).toEqual(idsOf(rccPack.planning.compatibility));
    expect(idsOf(SHOWN.sequencing)).toEqual(idsOf(rccPack.planning.sequencing));
    expect(idsOf(SHOWN.checklist)).toEqual(idsOf(rccPack.checklist));
    expect(idsOf(SHOWN.gaps)).toEqual(idsOf(rccPack.gaps));
    expect(SHOWN.candidates).toHaveLength(118);
    expect(SHOWN.sources).toHaveLength(79);
    expect(SHOWN.pack).toEqual(STAMP);
    expect(SHOWN.pack.status).toBe('Not clinically validated');
    expect(SHOWN.intendedUse).toBe(INTENDED_USE);
    expect(JSON.stringify(SHOWN)).not.toMatch(/NCCN|\bAUA\b/);
  });

  it('[KNW-001] keeps the remarks of an option and the steps of a plan as the pack has them', () => {
    for (const candidate of rccPack.candidates) {
      const shown = SHOWN.candidates.find(({ id }) => id === candidate.id);
      const { id, name, modality, slot, intent, line, orientation, interactions } = candidate;
      expect(shown).toMatchObject({ id, name, modality, slot, intent, line });
      expect(shown?.arguments).toEqual(idsOf(argumentsOf(rccPack, candidate)));
      expect(shown?.orientation).toBe(orientation);
      expect(shown?.interactions).toBe(interactions);
      expect(shown?.expectedBenefit).toBe(candidate.expectedBenefit);
      expect(shown?.dataNeeded).toBe(candidate.dataNeeded);
      expect(shown?.note).toBe(candidate.note);
    }
    for (const [index, template] of rccPack.planning.templates.entries()) {
      const shown = SHOWN.plans[index];
      expect(shown?.steps.map(({ purpose }) => purpose)).toEqual(
        template.steps.map((step) => (step.kind === 'choice' ? step.purpose : step.text)),
      );
      expect(shown?.steps.map(({ candidates }) => candidates)).toEqual(
        template.steps.map((step) => (step.kind === 'choice' ? step.from : [])),
      );
    }
  });

  it('[KNW-002] says every condition in words and names the facts it looks at', () => {
    const factIds = new Set(idsOf(SHOWN.facts));
    const conditions = conditionsIn(SHOWN);
    expect(conditions.length).toBeGreaterThan(SHOWN.arguments.length + SHOWN.candidates.length);
    for (const { text, facts } of conditions) {
      expect(text).not.toBe('');
      expect(text, text).not.toMatch(/\b[a-z]+_[a-z_]+\b/);
      for (const fact of facts) expect(factIds).toContain(fact);
    }
    const pair = rccPack.candidates.find(({ id }) => id === 'sys-nivo-cabo');
    expect(SHOWN.candidates.find(({ id }) => id === 'sys-nivo-cabo')?.applies).toEqual({
      text: 'Advanced disease: yes and Line of systemic therapy is 1 and Clear-cell RCC: yes',
      facts: pair === undefined ? [] : factsIn(pair.applies),
    });
  });

  it('[KNW-002] says what a fact can be, with its unit', () => {
    expect(factValues({ kind: 'yes-no' })).toEqual(['yes', 'no']);
    expect(factValues({ kind: 'choice', labels: { a: 'one way', b: 'another' } })).toEqual([
      'one way',
      'another',
    ]);
    const number = { kind: 'number', min: 0, integer: false, unit: 'cm' } as const;
    expect(factValues({ ...number, max: 30 })).toEqual(['0 to 30 cm']);
    expect(factValues({ ...number, max: Infinity })).toEqual(['0 cm or more']);
    expect(factValues({ kind: 'number', min: 0, max: 6, integer: true })).toEqual([
      '0 to 6, whole numbers',
    ]);
    for (const fact of SHOWN.facts) {
      expect(fact.values.length, fact.id).toBeGreaterThan(0);
      expect(fact.meaning, fact.id).not.toBe('');
      expect(fact.suppliedBy, fact.id).not.toBe('');
    }
  });
});

describe('links', () => {
  const known: Readonly<Record<KnowledgeRef['kind'], ReadonlySet<string>>> = {
    candidate: new Set(idsOf(SHOWN.candidates)),
    argument: new Set(idsOf(SHOWN.arguments)),
    block: new Set(idsOf(SHOWN.blocks)),
    'red-flag': new Set(idsOf(SHOWN.redFlags)),
    'uncomputed-flag': new Set(idsOf(SHOWN.uncomputedFlags)),
    plan: new Set(idsOf(SHOWN.plans)),
    hold: new Set(idsOf(SHOWN.holds)),
    compatibility: new Set(idsOf(SHOWN.compatibility)),
    sequencing: new Set(idsOf(SHOWN.sequencing)),
    fact: new Set(idsOf(SHOWN.facts)),
    source: new Set(idsOf(SHOWN.sources)),
    checklist: new Set(idsOf(SHOWN.checklist)),
    gap: new Set(idsOf(SHOWN.gaps)),
  };

  it('[KNW-003] lead from a source to all that cites it, and back', () => {
    for (const { id, citedBy } of SHOWN.sources) {
      const citing = SHOWN.arguments.filter(({ source }) => source === id).map((one) => one.id);
      const flags = SHOWN.redFlags.filter(({ source }) => source === id).map((one) => one.id);
      const of = (kind: string) => citedBy.filter((ref) => ref.kind === kind).map((ref) => ref.id);
      expect(of('argument'), id).toEqual(citing);
      expect(of('red-flag'), id).toEqual(flags);
    }
  });

  it('[KNW-003] lead from a fact to all that looks at it, and back', () => {
    for (const { id, usedBy } of SHOWN.facts) {
      const of = (kind: string) => usedBy.filter((ref) => ref.kind === kind).map((ref) => ref.id);
      const looking = SHOWN.arguments.filter(({ when }) => when.facts.includes(id));
      expect(of('argument'), id).toEqual(idsOf(looking));
      const applying = SHOWN.candidates.filter(({ applies }) => applies.facts.includes(id));
      expect(of('candidate'), id).toEqual(idsOf(applying));
      const derived = SHOWN.facts.filter(({ derivedFrom }) => derivedFrom.includes(id));
      expect(of('fact'), id).toEqual(idsOf(derived));
    }
  });

  it('[KNW-003] lead from an option to every red flag and plan that names it, and back', () => {
    for (const { id, namedBy, arguments: own } of SHOWN.candidates) {
      const of = (kind: string) => namedBy.filter((ref) => ref.kind === kind).map((ref) => ref.id);
      expect(of('red-flag'), id).toEqual(
        idsOf(SHOWN.redFlags.filter(({ candidates }) => candidates.includes(id))),
      );
      expect(of('plan'), id).toEqual(
        idsOf(
          SHOWN.plans.filter(({ steps }) => steps.some((step) => step.candidates.includes(id))),
        ),
      );
      expect(sorted(own), id).toEqual(
        sorted(idsOf(SHOWN.arguments.filter(({ candidates }) => candidates.includes(id)))),
      );
    }
  });

  it('[KNW-003] lead nowhere but to what the pack has', () => {
    const refs = [
      ...SHOWN.candidates.flatMap(({ namedBy }) => namedBy),
      ...SHOWN.facts.flatMap(({ usedBy }) => usedBy),
      ...SHOWN.sources.flatMap(({ citedBy }) => citedBy),
    ];
    expect(refs.length).toBeGreaterThan(1000);
    for (const { kind, id } of refs) expect(known[kind], `${kind} ${id}`).toContain(id);
    for (const { source } of [...SHOWN.arguments, ...SHOWN.redFlags, ...SHOWN.plans]) {
      expect(known.source).toContain(source);
    }
  });
});
