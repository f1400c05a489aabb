import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { FactDomain, FactStates } from '#shared/engine/pack';
import type { Possible } from '#shared/engine/possible';
import { deriveFacts, factRules } from '#shared/packs/rcc/derive-facts';
import { facts } from '#shared/packs/rcc/facts/facts';
import { covers, removablePaths, without } from './case-facts/deletions.ts';
import { RICH_CASES } from './case-facts/rich-cases.ts';

const CASES = Object.entries(RICH_CASES);

function whole(domain: FactDomain): Possible {
  if (domain.kind === 'number') return { kind: 'range', min: domain.min, max: domain.max };
  const values = domain.kind === 'yes-no' ? [true, false] : Object.keys(domain.labels);
  return { kind: 'values', values };
}

describe('facts of a case', () => {
  it('[RCC-C-011] derives exactly the facts that the pack defines', () => {
    const ids = facts.map(({ id }) => id);
    expect(Object.keys(factRules).toSorted()).toEqual(ids.toSorted());
    expect(Object.keys(deriveFacts({}))).toEqual(ids);
  });

  it('[RCC-C-011] leaves every value of every fact possible when the case is empty', () => {
    const states = deriveFacts({});
    for (const { id, domain } of facts) {
      expect(states[id]?.possible, id).toEqual(whole(domain));
      expect(states[id]?.narrowedBy, id).not.toEqual([]);
      expect(states[id]?.basis, id).toBeUndefined();
    }
  });

  it.each(CASES)(
    'keeps every state of %s inside the domain, with the fields that narrow it',
    (_, rich) => {
      const states = deriveFacts(rich);
      for (const { id, domain } of facts) {
        const state = states[id];
        expect(state, id).toBeDefined();
        if (state === undefined) continue;
        expect(covers(whole(domain), state.possible), id).toBe(true);
        const { possible } = state;
        const isKnown = possible.kind === 'values' && possible.values.length === 1;
        expect(state.narrowedBy.length === 0, id).toBe(isKnown);
        if (isKnown) expect(state.basis, id).toBeTruthy();
        const text = JSON.stringify(state, (_key, value: unknown) =>
          Number.isNaN(value) ? 'NaN' : value,
        );
        expect(text, id).not.toMatch(/NaN|undefined/);
      }
    },
  );

  it('knows nearly everything about a case in which nothing was left out', () => {
    const states = deriveFacts(RICH_CASES.SYNCHRONOUS);
    const open = facts.filter(({ id }) => states[id]?.narrowedBy.length !== 0).map(({ id }) => id);
    expect(open).toEqual(['primary_symptoms']);
  });

  it.each(CASES)('[RCC-C-012] never narrows a fact of %s when one item is left out', (_, rich) => {
    const before = deriveFacts(rich);
    let tried = 0;
    for (const path of removablePaths(rich)) {
      const reduced = without(rich, path);
      if (reduced === undefined) continue;
      tried += 1;
      expect(narrowedFacts(before, deriveFacts(reduced)), path.join('.')).toEqual([]);
    }
    expect(tried).toBeGreaterThan(40);
  });

  it.each(CASES)(
    '[RCC-C-012] never narrows a fact of %s when many items are left out',
    (_, rich) => {
      fc.assert(
        fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 25 }), (choices) => {
          let document = rich;
          for (const choice of choices) {
            const paths = removablePaths(document);
            const path = paths[choice % Math.max(paths.length, 1)] ?? [];
            const reduced = without(document, path) ?? document;
            const narrowed = narrowedFacts(deriveFacts(document), deriveFacts(reduced));
            expect(narrowed, path.join('.')).toEqual([]);
            document = reduced;
          }
        }),
        { numRuns: 60, seed: 20_261_123 },
      );
    },
  );
});

/** The facts that lost a possible value, with what they were and what they became. */
function narrowedFacts(before: FactStates, after: FactStates): readonly string[] {
  return facts.flatMap(({ id }) => {
    const [was, is] = [before[id]?.possible, after[id]?.possible];
    const isCovered = was !== undefined && is !== undefined && covers(is, was);
    return isCovered ? [] : [`${id}: ${JSON.stringify(was)} became ${JSON.stringify(is)}`];
  });
}
