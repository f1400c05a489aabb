import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, it } from 'vitest';

import { always, factsIn } from '#shared/engine/condition';
import type { Standing } from '#shared/engine/tier';
import { wholeDomain } from '#shared/engine/fact-text';
import { singleFlips } from '#shared/engine/flips';
import { pairFlips } from '#shared/engine/flips-pairs';
import { findMissing } from '#shared/engine/missing';
import { indexPack } from '#shared/engine/pack-index';
import type {
  FactDefinition,
  FactState,
  FactStates,
  StatedFacts,
  Variant,
} from '#shared/engine/pack';
import { planSetOf } from '#shared/engine/plan-set';
import { contains, oneOf, onlyValue } from '#shared/engine/possible';
import type { FactValue } from '#shared/engine/possible';
import { robustnessOf } from '#shared/engine/robustness';
import { weighPatient } from '#shared/engine/weigh-patient';
import type { WeighedPatient } from '#shared/engine/weigh-patient';
import { isExcluding } from '#shared/engine/weigh';
import { rccPack } from '#shared/packs/rcc/pack';

import { randomPatient, seeded, statesOf } from './oracle-patients.ts';
import type { OraclePatient } from './oracle-patients.ts';

const PATIENTS = 12;

type Golden = {
  readonly baseline: OraclePatient;
  readonly vignettes: readonly { readonly facts: OraclePatient }[];
};
// Checked by the test of the vignettes beside this one.
const golden = JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8')) as Golden;

type Case = { readonly base: FactStates; readonly stated: StatedFacts };

/** One patient, and what a fresh weighing says once a fact has another value. */
type Again = Case & {
  readonly weighed: WeighedPatient;
  readonly now: Picture;
  readonly pictures: (changes: Readonly<Record<string, FactValue>>) => Picture;
};

/** Everything a change of facts may move. */
type Picture = {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly raised: ReadonlySet<string>;
  readonly openFlags: ReadonlySet<string>;
  readonly pendingExclusions: ReadonlySet<string>;
};

const random = seeded(20_261_202);
let cases: readonly Again[] = [];

beforeAll(() => {
  cases = Array.from({ length: PATIENTS }, (_, place) => again(somePatient(place)));
});

/** By turns as a vignette is, and with much of it changed at random; some with a stated group. */
function somePatient(place: number): Case {
  const vignette = golden.vignettes[(place * 5) % golden.vignettes.length];
  const start = { ...golden.baseline, ...vignette?.facts };
  const patient = place % 2 === 0 ? start : randomPatient(rccPack.facts, start, random);
  const imdc = { possible: oneOf('intermediate', 'poor'), basis: 'stated by the referral' };
  const stated = place % 3 === 0 ? { imdc_group: imdc } : {};
  return { base: statesOf(rccPack.facts, patient), stated };
}

function again({ base, stated }: Case): Again {
  const weighed = weighPatient(rccPack, { base, stated });
  const known = new Map<string, Picture>();
  return {
    base,
    stated,
    weighed,
    now: pictureOf(weighed),
    pictures: (changes) => {
      const key = JSON.stringify(Object.entries(changes));
      const picture =
        known.get(key) ??
        pictureOf(weighPatient(rccPack, { base: changed(base, changes), stated }));
      known.set(key, picture);
      return picture;
    },
  };
}

function changed(base: FactStates, changes: Readonly<Record<string, FactValue>>): FactStates {
  const states: Record<string, FactState> = { ...base };
  for (const [id, value] of Object.entries(changes)) {
    states[id] = { possible: oneOf(value), narrowedBy: [] };
  }
  return states;
}

function pictureOf({ weighings, judge }: WeighedPatient): Picture {
  const byId = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  const flags = (truth: string) =>
    new Set(rccPack.redFlags.filter(({ when }) => judge(when) === truth).map(({ id }) => id));
  return {
    standings: new Map(
      rccPack.candidates.map(({ id }) => [id, byId.get(id)?.tier ?? 'not-applicable']),
    ),
    raised: flags('true'),
    openFlags: flags('unknown'),
    pendingExclusions: new Set(
      weighings.flatMap(({ candidate, pending }) =>
        pending.filter(isExcluding).map((reason) => `${candidate.id} ${reason.id}`),
      ),
    ),
  };
}

/** The plans offered to a patient and what they hold, weighed afresh. */
function plansFor(patient: Case): ReadonlyMap<string, string> {
  const { weighings, judge } = weighPatient(rccPack, patient);
  const byId = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  return planSetOf(rccPack)(byId, judge);
}

type Comparing = {
  readonly fact: string;
  readonly value?: unknown;
  readonly values?: readonly unknown[];
};

/** Numbers named in any condition of the pack, by fact, with numbers just beside them. */
const NUMBERS = numbersInPack();

function numbersInPack(): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  JSON.stringify(rccPack, (_key, node: unknown) => {
    if (typeof node === 'object' && node !== null && 'fact' in node) {
      // Only conditions have a fact; those that compare have a value or values.
      const { fact, value, values = [] } = node as Comparing;
      for (const number of [value, ...values]) {
        if (typeof number !== 'number') continue;
        found.set(fact, (found.get(fact) ?? new Set()).add(number));
      }
    }
    return node;
  });
  return found;
}

/** Values of a fact to try: all of a choice; of a number those at, just beside and far from all marks. */
function samples({ id, domain }: FactDefinition): readonly FactValue[] {
  const all = wholeDomain(domain);
  if (all.kind === 'values') return all.values;
  const step = domain.kind === 'number' && domain.integer ? 1 : 0.01;
  const marks = [...(NUMBERS.get(id) ?? [])].flatMap((at) => [at - step, at, at + step]);
  const far = Math.min(all.max, Math.max(0, ...marks) + 7);
  const inside = [all.min, ...marks, far].filter((value) => contains(all, value));
  return [...new Set(inside)].toSorted((a, b) => a - b);
}

/** Whether the words of an answer hold for a value, read as a person would read them. */
function isSaid(text: string, { domain }: FactDefinition, value: FactValue): boolean {
  if (text === 'any value') return true;
  if (domain.kind === 'yes-no') return text.split(' or ').includes(value === true ? 'yes' : 'no');
  if (domain.kind === 'choice') {
    const label = domain.labels[String(value)] ?? '';
    if (text === label) return true;
    if (Object.values(domain.labels).includes(text)) return false;
    return (
      `, ${text.replaceAll(' or ', ', ')}, `.includes(`, ${label}, `) || text.includes(`“${label}”`)
    );
  }
  const unit = domain.unit === undefined ? '' : ` ${domain.unit}`;
  return text.split(', or ').some((part) => isInPart(part.replace(unit, ''), Number(value)));
}

function isInPart(part: string, value: number): boolean {
  const [low, high] = part.split(' to ');
  if (low !== undefined && high !== undefined) {
    const isAbove = low.startsWith('above ')
      ? value > Number(low.replace('above ', ''))
      : value >= Number(low);
    return isAbove && isInPart(high.startsWith('below ') ? high : `${high} or less`, value);
  }
  if (part.startsWith('below ')) return value < Number(part.replace('below ', ''));
  if (part.startsWith('above ')) return value > Number(part.replace('above ', ''));
  if (part.endsWith(' or less')) return value <= Number(part.replace(' or less', ''));
  if (part.endsWith(' or more')) return value >= Number(part.replace(' or more', ''));
  const numbers = part.split(/ or |, /).map(Number);
  expect(numbers, part).not.toContain(Number.NaN);
  return numbers.includes(value);
}

function diff(now: ReadonlySet<string>, then: ReadonlySet<string>): readonly string[] {
  return [...then].filter((id) => !now.has(id)).toSorted();
}

function moved(now: Picture, then: Picture): Readonly<Record<string, Standing>> {
  return Object.fromEntries(
    [...then.standings].filter(([id, standing]) => standing !== now.standings.get(id)),
  );
}

describe('the patient weighed again with one thing different', () => {
  it('[ENG-074] is what each missing item and each answer says', () => {
    let checked = 0;
    let plans = 0;
    for (const { base, stated, weighed, now, pictures } of cases) {
      const plansNow = plansFor({ base, stated });
      const { missing, idle } = findMissing(rccPack, weighed);
      for (const fact of rccPack.facts) {
        const state = base[fact.id];
        if (state === undefined || onlyValue(state.possible) !== undefined) continue;
        const { possible } = state;
        const item = missing.find((each) => each.fact === fact.id);
        const values = possible.kind === 'values' ? possible.values : samples(fact);
        for (const value of values.filter((each) => contains(possible, each))) {
          const then = pictures({ [fact.id]: value });
          const where = `${fact.id} ${String(value)}`;
          const plansThen = plansFor({ base: changed(base, { [fact.id]: value }), stated });
          const [before, after] = [new Set(plansNow.keys()), new Set(plansThen.keys())];
          const [gained, lost] = [diff(before, after), diff(after, before)];
          const different = [...plansThen]
            .filter(([id, contents]) => (plansNow.get(id) ?? contents) !== contents)
            .map(([id]) => id)
            .toSorted();
          checked += 1;
          plans += gained.length + lost.length + different.length;
          if (item === undefined) {
            expect(idle.map((each) => each.fact)).toContain(fact.id);
            expect({ ...then, pendingExclusions: [] }, where).toEqual({
              ...now,
              pendingExclusions: [],
            });
            expect(then.openFlags, where).toEqual(now.openFlags);
            expect([...gained, ...lost, ...different], where).toEqual([]);
            continue;
          }
          const said = item.answers.filter(({ answer }) => isSaid(answer, fact, value));
          expect(said, where).toHaveLength(1);
          const changes = said.flatMap((answer) => answer.changes);
          const to = Object.fromEntries(changes.map((change) => [change.option, change.to]));
          expect(to, where).toEqual(moved(now, then));
          const sorted = (ids: readonly string[] | undefined) => (ids ?? []).toSorted();
          expect(sorted(said[0]?.redFlags), where).toEqual(diff(now.raised, then.raised));
          expect(sorted(said[0]?.plansGained), where).toEqual(gained);
          expect(sorted(said[0]?.plansLost), where).toEqual(lost);
          expect(sorted(said[0]?.plansChanged), where).toEqual(different);
        }
      }
    }
    expect([checked > 300, plans > 20], `${checked} checked, ${plans} plans`).toEqual([true, true]);
  });

  it('[ENG-074] stands where a change of one known fact says, and nowhere else', () => {
    let rows = 0;
    for (const { base, weighed, now, pictures } of cases) {
      const flips = singleFlips(rccPack, weighed);
      for (const fact of rccPack.facts) {
        const current = onlyValue(base[fact.id]?.possible ?? wholeDomain(fact.domain));
        if (current === undefined) continue;
        const others = samples(fact).filter((value) => value !== current);
        for (const { candidate, tier } of weighed.weighings) {
          const own = (flips.get(candidate.id) ?? []).filter(
            ({ changes }) => changes[0]?.fact === fact.id,
          );
          rows += own.length;
          const where = `${candidate.id} ${fact.id} from ${String(current)}`;
          expect(now.standings.get(candidate.id)).toBe(tier);
          const reported = (value: FactValue) =>
            own.filter(({ changes }) => isSaid(changes[0]?.to ?? '', fact, value));
          for (const value of others) {
            const standing = pictures({ [fact.id]: value }).standings.get(candidate.id);
            const [row, ...more] = reported(value);
            expect(more).toEqual([]);
            if (row !== undefined)
              expect(row.standing, `${where} to ${String(value)}`).toBe(standing);
            else if (standing !== tier) {
              const nearer = others.filter((each) => isBetween(each, current, value));
              const hasNearer = nearer.some((each) => reported(each).length > 0);
              expect(hasNearer, `${where} to ${String(value)}`).toBe(true);
            }
          }
          for (const { standing } of own) expect(standing, where).not.toBe(tier);
        }
      }
    }
    expect(rows).toBeGreaterThan(1000);
  });

  it('[ENG-074] stands where a change of two known facts says, which neither does alone', () => {
    let rows = 0;
    let found = 0;
    for (const { base, weighed, now, pictures } of cases) {
      for (const { id } of rccPack.candidates.filter(() => random() < 0.12)) {
        const tier = now.standings.get(id);
        const standing = (changes: Readonly<Record<string, FactValue>>) =>
          pictures(changes).standings.get(id);
        const { flips, more } = pairFlips(rccPack, weighed, id);
        for (const { changes, standing: to } of flips) {
          rows += 1;
          const values = changes.map(({ fact, to: text }) => {
            const definition = rccPack.facts.find((each) => each.id === fact);
            if (definition === undefined) throw new Error(`No fact ${fact}`);
            const some = samples(definition).filter((value) => isSaid(text, definition, value));
            return { fact, value: some[Math.floor(random() * some.length)] ?? 'none' };
          });
          const where = `${id} ${JSON.stringify(changes)}`;
          expect(
            values.map(({ fact, value }) => standing({ [fact]: value })),
            where,
          ).toEqual([tier, tier]);
          const both = Object.fromEntries(values.map(({ fact, value }) => [fact, value]));
          expect(standing(both), where).toBe(to);
        }
        const known = bearingOn(id).filter(
          (fact) => onlyValue(base[fact.id]?.possible ?? wholeDomain(fact.domain)) !== undefined,
        );
        for (let tried = 0; known.length > 1 && tried < 40; tried += 1) {
          const [one, other] = [pick(known), pick(known)];
          const [a, b] = [pick(samples(one)), pick(samples(other))];
          if (one === other || standing({ [one.id]: a }) !== tier) continue;
          if (standing({ [other.id]: b }) !== tier) continue;
          if (standing({ [one.id]: a, [other.id]: b }) === tier) continue;
          found += 1;
          const isListed = flips.some(({ changes }) =>
            changes.every(({ fact }) => fact === one.id || fact === other.id),
          );
          expect(isListed || more > 0, `${id} ${one.id} ${other.id}`).toBe(true);
        }
      }
    }
    expect([rows > 50, found > 10], `${rows} rows, ${found} found`).toEqual([true, true]);
  });

  it('[ENG-074] moves as the robustness of each option says', () => {
    let moves = 0;
    for (const { base, stated, weighed, now } of cases) {
      const variants = Array.from({ length: 6 }, (_, place) => someVariant(place, base, stated));
      const robustness = robustnessOf(rccPack, weighed, variants);
      for (const { id } of rccPack.candidates) {
        const expected = variants.flatMap((variant) => {
          const then = pictureOf(weighPatient(rccPack, variant)).standings.get(id);
          if (then === undefined || then === now.standings.get(id)) return [];
          return { variant: variant.id, label: variant.label, standing: then };
        });
        moves += expected.length;
        const isNew = now.standings.get(id) === 'not-applicable';
        expect(robustness.get(id)).toEqual(
          isNew ? undefined : { stable: expected.length === 0, moves: expected },
        );
      }
    }
    expect(moves).toBeGreaterThan(100);
  });
});

function someVariant(place: number, base: FactStates, stated: StatedFacts): Variant {
  const states: Record<string, FactState> = { ...base };
  for (let count = 0; count <= place; count += 1) {
    const fact = pick(rccPack.facts);
    const values = [pick(samples(fact)), pick(samples(fact))];
    states[fact.id] = { possible: oneOf(...values.slice(0, 1 + (place % 2))), narrowedBy: [] };
  }
  const id = `v${place}`;
  return { id, label: `Variant ${place}`, base: states, ...(place < 3 ? { stated } : {}) };
}

/** The base facts a candidate looks at, directly or through derived facts. */
function bearingOn(id: string): readonly FactDefinition[] {
  const { candidate, reasons } = indexPack(rccPack).candidate(id) ?? {};
  const wanted = new Set(
    [candidate?.applies ?? always, ...(reasons ?? []).map(({ when }) => when)].flatMap(factsIn),
  );
  for (const { id: derived, from } of rccPack.derived.toReversed()) {
    if (wanted.has(derived)) for (const input of from) wanted.add(input);
  }
  return rccPack.facts.filter((fact) => wanted.has(fact.id));
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}

function isBetween(value: FactValue, current: FactValue, far: FactValue): boolean {
  if (typeof value !== 'number' || typeof current !== 'number' || typeof far !== 'number') {
    return false;
  }
  return current < far ? current < value && value < far : far < value && value < current;
}
