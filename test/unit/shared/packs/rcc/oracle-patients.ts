import { z } from 'zod';

import type { PackStamp } from '#shared/engine/evaluation';
import type { FactDefinition, FactStates } from '#shared/engine/pack';
import { oneOf, range } from '#shared/engine/possible';
import type { FactValue, Possible } from '#shared/engine/possible';
import { meta } from '#shared/packs/rcc/meta';

const Value = z.union([z.boolean(), z.number(), z.string()]);

/** A fact as the oracle takes it: exact, unknown, one of some, or a numeric range. */
export const OracleValue = z.union([
  Value,
  z.null(),
  z.strictObject({ oneOf: z.array(Value) }).readonly(),
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }).readonly(),
]);
export type OracleValue = z.infer<typeof OracleValue>;
export const OraclePatient = z.record(z.string(), OracleValue).readonly();
export type OraclePatient = z.infer<typeof OraclePatient>;

/** The digest of the pack is tested elsewhere; here it does not matter. */
const { sourcesReadOn: _, ...identity } = meta;
export const STAMP: PackStamp = { ...identity, sha256: '0'.repeat(64) };

/** The oracle's patient as fact states of the pack; facts the pack does not have are dropped. */
export function statesOf(facts: readonly FactDefinition[], patient: OraclePatient): FactStates {
  return Object.fromEntries(
    facts.map((fact) => {
      const value = patient[fact.id];
      if (value === undefined) throw new Error(`The patient lacks ${fact.id}`);
      const possible = possibleOf(fact, value);
      const known = possible.kind === 'values' && possible.values.length === 1;
      return [fact.id, { possible, narrowedBy: known ? [] : [...fact.fields] }];
    }),
  );
}

export function domainOf(fact: FactDefinition): Possible {
  switch (fact.domain.kind) {
    case 'yes-no':
      return oneOf(true, false);
    case 'choice':
      return oneOf(...Object.keys(fact.domain.labels));
    case 'number':
      return range(fact.domain.min, fact.domain.max);
  }
}

function possibleOf(fact: FactDefinition, value: OracleValue): Possible {
  if (value === null) return domainOf(fact);
  if (typeof value !== 'object') return oneOf(value);
  if ('oneOf' in value) return oneOf(...value.oneOf);
  if (fact.domain.kind !== 'number') throw new Error(`${fact.id} is not a number`);
  return range(
    ('min' in value ? value.min : undefined) ?? fact.domain.min,
    ('max' in value ? value.max : undefined) ?? fact.domain.max,
  );
}

/** Mulberry32: the oracle's own generator, so that a seed gives the same patients everywhere. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Where a number is likely to lie, so that thresholds are crossed often. */
const LIKELY: Readonly<Record<string, readonly [number, number]>> = {
  line: [1, 4],
  mets_count: [0, 12],
  dfi_months: [0, 60],
  age_years: [10, 92],
  ecog: [0, 4],
  prior_vegf_lines: [0, 3],
  steroid_mg: [0, 60],
  lvef: [25, 70],
  qtc_ms: [400, 520],
  proteinuria_g: [0, 5],
  spo2: [86, 99],
  egfr: [5, 110],
  alt_xuln: [0, 7],
  bili_xuln: [0, 4],
  hb_g_dl: [6, 16],
  primary_size_cm: [0, 15],
  primary_growth_mm_y: [0, 25],
  grade: [1, 4],
  brain_count: [0, 12],
  brain_largest_cm: [0, 6],
  weight_loss_pct: [0, 15],
};

/** A random patient: mostly as they start, often exact, sometimes unknown or a set of values. */
export function randomPatient(
  facts: readonly FactDefinition[],
  start: OraclePatient,
  random: () => number,
): OraclePatient {
  return Object.fromEntries(facts.map((fact) => [fact.id, randomValue(fact, start, random)]));
}

function randomValue(
  fact: FactDefinition,
  start: OraclePatient,
  random: () => number,
): OracleValue {
  const chance = random();
  if (chance < 0.5) return start[fact.id] ?? null;
  if (chance < 0.75) return exactValue(fact, random);
  if (chance < 0.85 || fact.domain.kind === 'yes-no') return null;
  if (fact.domain.kind === 'choice') {
    const some = Object.keys(fact.domain.labels).filter(() => random() < 0.5);
    return { oneOf: some.length > 0 ? some : [exactValue(fact, random)] };
  }
  const ends = [Number(exactValue(fact, random)), Number(exactValue(fact, random))];
  if (chance < 0.93) return { min: Math.min(...ends), max: Math.max(...ends) };
  return { oneOf: ends };
}

/** Whether more than one value of the fact is possible. */
export function isOpenValue(value: OracleValue | undefined): boolean {
  return value === null || (typeof value === 'object' && onlyOne(value) === undefined);
}

/** Some of the values an open fact may have: one of them, a few, or a shorter range. */
export function narrowerValue(
  fact: FactDefinition,
  value: OracleValue | undefined,
  random: () => number,
): OracleValue {
  const possible = possibleOf(fact, value ?? null);
  if (possible.kind === 'range') {
    const ends = [pointIn(fact, possible, random), pointIn(fact, possible, random)];
    return random() < 0.5 ? (ends[0] ?? null) : { min: Math.min(...ends), max: Math.max(...ends) };
  }
  const some = possible.values.filter(() => random() < 0.5);
  if (some.length > 0 && random() < 0.5) return { oneOf: some };
  return possible.values[Math.floor(random() * possible.values.length)] ?? null;
}

/** Another exact value of a fact that is known; undefined while it is not. */
export function changedValue(
  fact: FactDefinition,
  value: OracleValue | undefined,
  random: () => number,
): FactValue | undefined {
  if (value === undefined || isOpenValue(value)) return undefined;
  const other = exactValue(fact, random);
  return other === value ? undefined : other;
}

/** A patient of whom everything is known, and who may be this one. */
export function concretePatient(
  facts: readonly FactDefinition[],
  patient: OraclePatient,
  random: () => number,
): OraclePatient {
  return Object.fromEntries(
    facts.map((fact) => [fact.id, pointOf(fact, patient[fact.id] ?? null, random)]),
  );
}

function pointOf(fact: FactDefinition, value: OracleValue, random: () => number): FactValue {
  const possible = possibleOf(fact, value);
  if (possible.kind === 'range') return pointIn(fact, possible, random);
  const point = possible.values[Math.floor(random() * possible.values.length)];
  if (point === undefined) throw new Error(`No value is possible for ${fact.id}`);
  return point;
}

function pointIn(
  { id, domain }: FactDefinition,
  { min, max }: { readonly min: number; readonly max: number },
  random: () => number,
): number {
  const [, likely = min] = LIKELY[id] ?? [];
  const point = min + random() * (Math.max(min, Math.min(max, likely)) - min);
  return domain.kind === 'number' && domain.integer ? Math.round(point) : point;
}

function onlyOne(value: OracleValue): FactValue | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if ('oneOf' in value) return value.oneOf.length === 1 ? value.oneOf[0] : undefined;
  return value.min !== undefined && value.min === value.max ? value.min : undefined;
}

function exactValue(fact: FactDefinition, random: () => number): FactValue {
  switch (fact.domain.kind) {
    case 'yes-no':
      return random() < 0.5;
    case 'choice': {
      const values = Object.keys(fact.domain.labels);
      return values[Math.floor(random() * values.length)] ?? '';
    }
    case 'number': {
      const [low, high] = LIKELY[fact.id] ?? [];
      if (low === undefined || high === undefined) throw new Error(`No likely range: ${fact.id}`);
      return Math.round(low + random() * (high - low));
    }
  }
}
