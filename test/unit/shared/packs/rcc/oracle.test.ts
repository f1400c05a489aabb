import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { evaluate } from '#shared/engine/evaluate';
import { rccPack } from '#shared/packs/rcc/pack';

import { randomPatient, seeded, STAMP, statesOf } from './oracle-patients.ts';
import type { OraclePatient } from './oracle-patients.ts';

const FactValue = z.union([z.boolean(), z.number(), z.string()]);
const Patient = z.record(
  z.string(),
  z.union([
    FactValue,
    z.null(),
    z.strictObject({ oneOf: z.array(FactValue) }),
    z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  ]),
);
/** The tier once temporary reasons are lifted stands under `then`, read where it is used. */
const Weighed = z.looseObject({
  status: z.string(),
  excluding: z.array(z.string()),
  pending: z.array(z.string()),
  until: z.array(z.string()).optional(),
});
type Weighed = z.infer<typeof Weighed>;
const Vignettes = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    facts: Patient,
    computed: z.record(z.string(), Weighed),
  }),
);
const Golden = z.object({
  baseline: Patient,
  vignettes: Vignettes,
});

const CLINICAL = resolve('../shared/clinical');
const HAS_CLINICAL = existsSync(resolve(CLINICAL, 'treatments.check.mjs'));
const WHY_NOT = HAS_CLINICAL
  ? ''
  : ' (skipped: ../shared/clinical with the oracle is not beside this checkout)';
const SLICE = rccPack.candidates.map((candidate) => candidate.id);

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

  it.skipIf(!HAS_CLINICAL)(
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
  it.skipIf(!HAS_CLINICAL)(`[RCC-002] give the oracle's answer, 1000 times${WHY_NOT}`, async () => {
    const { run } = await oracleOfKnowledgeBase();
    const random = seeded(20_261_123);
    const differences: string[] = [];
    let weighed = 0;
    for (let patient = 0; patient < 1000; patient += 1) {
      const vignette = golden.vignettes[patient % golden.vignettes.length];
      const start = { ...golden.baseline, ...vignette?.facts };
      const facts = randomPatient(rccPack.facts, start, random);
      const ours = weigh(facts);
      const oracle = inOurWords(run({ ...facts }));
      weighed += Object.keys(ours).length;
      for (const id of SLICE) {
        if (JSON.stringify(ours[id]) !== JSON.stringify(oracle[id])) {
          differences.push(`${patient} ${id}: ${JSON.stringify([ours[id], oracle[id]])}`);
        }
      }
    }
    expect(differences.slice(0, 5)).toEqual([]);
    expect(weighed).toBeGreaterThan(10_000);
  });
});

type Comparable = Readonly<Record<string, unknown>>;

/** What our engine says about the slice, in the form both sides are compared in. */
function weigh(patient: OraclePatient): Comparable {
  const { slots } = evaluate(rccPack, STAMP, statesOf(rccPack.facts, patient));
  const options = new Map(
    slots.flatMap((slot) => slot.options.map((option) => [option.id, option])),
  );
  return Object.fromEntries(
    SLICE.flatMap((id) => {
      const option = options.get(id);
      if (option === undefined) return [];
      return [
        [
          id,
          {
            tier: option.tier,
            excluding: sorted(option.excluding.map((argument) => argument.id)),
            pending: sorted(option.pending.map((argument) => argument.id)),
            until: option.tier === 'deferred' ? sorted(option.availableWhen) : [],
            onceLifted: option.tier === 'deferred' ? option.tierOnceLifted : undefined,
          },
        ],
      ];
    }),
  );
}

function inOurWords(computed: Readonly<Record<string, Weighed>>): Comparable {
  return Object.fromEntries(
    SLICE.flatMap((id) => {
      const row = computed[id];
      if (row === undefined) return [];
      return [
        [
          id,
          {
            tier: row.status.replaceAll('_', '-'),
            excluding: sorted(row.excluding),
            pending: sorted(row.pending),
            until: sorted(row.until ?? []),
            onceLifted: z.string().optional().parse(row['then'])?.replaceAll('_', '-'),
          },
        ],
      ];
    }),
  );
}

function sorted(texts: readonly string[]): readonly string[] {
  return texts.toSorted((one, other) => one.localeCompare(other));
}

const KnowledgeBase = z.looseObject({
  candidates: z.array(z.looseObject({ args: z.array(z.looseObject({ id: z.string() })) })),
  vignettes: Vignettes,
});

function knowledgeBase(): z.infer<typeof KnowledgeBase> {
  const file = resolve(CLINICAL, 'treatments.kb.json');
  return KnowledgeBase.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The knowledge base's own evaluator. */
async function oracleOfKnowledgeBase(): Promise<{
  run: (patient: OraclePatient) => Record<string, Weighed>;
}> {
  const module: unknown = await import(
    pathToFileURL(resolve(CLINICAL, 'treatments.check.mjs')).href
  );
  // The oracle is plain JavaScript; its answers are parsed below.
  const { engine } = module as { engine: (kb: unknown) => { run: (facts: unknown) => unknown } };
  const oracle = engine(knowledgeBase());
  return {
    run: (patient) =>
      z.object({ out: z.record(z.string(), Weighed) }).parse(oracle.run(patient)).out,
  };
}
