import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { Tier } from '#shared/engine/tier';
import { isExcluding } from '#shared/engine/weigh';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';

import {
  HAS_KNOWLEDGE_BASE,
  knowledgeBase,
  oracleOfKnowledgeBase,
  Vignettes,
  WHY_NOT,
} from './knowledge-base.ts';
import type { OracleRow } from './knowledge-base.ts';
import { randomPatient, seeded, statesOf } from './oracle-patients.ts';
import { OraclePatient } from './oracle-patients.ts';

const Golden = z.object({ baseline: OraclePatient, vignettes: Vignettes });

/** Patients of one random test; each test has its own seed. */
const PATIENTS = 1000;
const SEEDS = [20_261_123, 20_261_124, 20_261_125, 20_261_126, 20_261_127];

const golden = Golden.parse(JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8')));

describe('worked vignettes of the knowledge base', () => {
  it('are all there', () => {
    expect(golden.vignettes.map((vignette) => vignette.id)).toEqual(
      Array.from({ length: 42 }, (_, index) => `TV${String(index + 1).padStart(2, '0')}`),
    );
  });

  it.each(golden.vignettes)('[RCC-001] $id gives the tiers of the oracle: $title', (vignette) => {
    expect(weigh({ ...golden.baseline, ...vignette.facts })).toEqual(inOurWords(vignette.computed));
  });

  it.skipIf(!HAS_KNOWLEDGE_BASE)(
    `[RCC-001] are kept current with the knowledge base${WHY_NOT}`,
    async () => {
      const { run } = await oracleOfKnowledgeBase();
      for (const vignette of knowledgeBase().vignettes) {
        const copy = golden.vignettes.find((item) => item.id === vignette.id);
        const now = inOurWords(run({ ...vignette.facts }));
        expect(inOurWords(copy?.computed ?? {}), vignette.id).toEqual(now);
        expect(now, vignette.id).toEqual(inOurWords(vignette.computed));
      }
    },
  );
});

describe('random patients with set-valued facts', () => {
  it.skipIf(!HAS_KNOWLEDGE_BASE).each(SEEDS)(
    `[RCC-002] give the oracle's answer, ${PATIENTS} times from seed %d${WHY_NOT}`,
    async (seed) => {
      const { run } = await oracleOfKnowledgeBase();
      const random = seeded(seed);
      const differences: string[] = [];
      const tiers = new Map<unknown, number>();
      for (let patient = 0; patient < PATIENTS; patient += 1) {
        const vignette = golden.vignettes[patient % golden.vignettes.length];
        const start = { ...golden.baseline, ...vignette?.facts };
        const facts = randomPatient(rccPack.facts, start, random);
        const ours = weigh(facts);
        const oracle = inOurWords(run({ ...facts }));
        for (const id of new Set([...Object.keys(ours), ...Object.keys(oracle)])) {
          const tier = ours[id]?.tier;
          tiers.set(tier, (tiers.get(tier) ?? 0) + 1);
          if (!isDeepStrictEqual(ours[id], oracle[id])) {
            differences.push(`${patient} ${id}: ${JSON.stringify([ours[id], oracle[id]])}`);
          }
        }
      }
      expect(differences.slice(0, 5)).toEqual([]);
      for (const tier of Tier.options) expect(tiers.get(tier) ?? 0, tier).toBeGreaterThan(500);
    },
  );
});

type Comparable = {
  readonly tier: string;
  readonly excluding: readonly string[];
  readonly pending: readonly string[];
  readonly until: readonly string[];
  readonly onceLifted: string | undefined;
};

/** What our engine says about every candidate, in the form both sides are compared in. */
function weigh(patient: OraclePatient): Readonly<Record<string, Comparable>> {
  const { weighings } = weighPatient(rccPack, { base: statesOf(rccPack.facts, patient) });
  return Object.fromEntries(
    weighings.map(({ candidate, tier, firing, pending, availableWhen, tierOnceLifted }) => [
      candidate.id,
      {
        tier,
        excluding: sorted(firing.filter(isExcluding).map(({ id }) => id)),
        pending: sorted(pending.map(({ id }) => id)),
        until: sorted(availableWhen),
        onceLifted: tierOnceLifted,
      },
    ]),
  );
}

function inOurWords(
  computed: Readonly<Record<string, OracleRow>>,
): Readonly<Record<string, Comparable>> {
  return Object.fromEntries(
    Object.entries(computed).map(([id, row]) => [
      id,
      {
        tier: row.status.replaceAll('_', '-'),
        excluding: sorted(row.excluding),
        pending: sorted(row.pending),
        until: sorted(row.until ?? []),
        onceLifted: z.string().optional().parse(row['then'])?.replaceAll('_', '-'),
      },
    ]),
  );
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted((one, other) => one.localeCompare(other));
}
