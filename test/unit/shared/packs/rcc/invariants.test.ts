import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { all, atLeast, below, factsIn, is, isNot, not, yes } from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import type { Tier } from '#shared/engine/tier';
import { placesIn } from '#shared/engine/lint-places';
import type { Candidate, Pack } from '#shared/engine/pack';
import { isExcluding } from '#shared/engine/weigh';
import type { Weighing } from '#shared/engine/weigh';
import { weighPatient } from '#shared/engine/weigh-patient';
import type { WeighedPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';

import {
  changedValue,
  concretePatient,
  isOpenValue,
  narrowerValue,
  OraclePatient,
  randomPatient,
  seeded,
  statesOf,
} from './oracle-patients.ts';

const { baseline, vignettes } = z
  .object({
    baseline: OraclePatient,
    vignettes: z.array(z.object({ facts: OraclePatient })),
  })
  .parse(JSON.parse(readFileSync('test/golden/vignettes.json', 'utf8')));

type Subject = { readonly facts: OraclePatient; readonly weighed: WeighedPatient };

const PATIENTS = 2000;
const random = seeded(20_261_130);
const SUBJECTS: readonly Subject[] = Array.from({ length: PATIENTS }, (_, index) => {
  const start = { ...baseline, ...vignettes[index % vignettes.length]?.facts };
  return subject(randomPatient(rccPack.facts, start, random));
});

const LEADING: readonly Tier[] = ['preferred', 'recommended', 'option'];
const NOT_NOW: readonly Tier[] = ['excluded', 'deferred'];
const CONDITIONS = [...new Set(placesIn(rccPack).map(({ condition }) => condition))];
/** A presumption rests on these; stating the first of them may replace it. */
const PRESUMED = rccPack.derived.filter((fact) => 'presumes' in fact);

describe('every patient', () => {
  it('[RCC-101] with a barrier to checkpoint inhibitors gets none now', () => {
    const barred = subjectsWith(is('io_block', 'excluding'));
    expectTiers(barred, carrying('IO'), NOT_NOW);
  });

  it('[RCC-102] with a barrier to VEGF-targeted drugs gets none now', () => {
    const barred = subjectsWith(is('vegf_block', 'excluding'));
    expectTiers(barred, carrying('VEGF'), NOT_NOW);
  });

  it('[RCC-103] of poor risk gets no upfront cytoreductive nephrectomy', () => {
    const poor = subjectsWith(is('imdc_group', 'poor'));
    expectTiers(poor, ({ id }) => id === 'surg-upfront-cn', ['excluded']);
  });

  it('[RCC-104] who had a checkpoint inhibitor for metastases gets no other', () => {
    const treated = subjectsWith(is('prior_pd1', 'metastatic'));
    expectTiers(treated, carrying('IO'), ['excluded']);
  });

  it('[RCC-105] who wants comfort only gets no anticancer drug, but best supportive care', () => {
    const comfort = subjectsWith(is('goal', 'comfort_only'));
    expectTiers(comfort, carrying('GEN'), ['excluded']);
    const adults = subjectsWith(
      all(is('goal', 'comfort_only'), is('setting', 'metastatic'), atLeast('age_years', 18)),
    );
    for (const one of adults) expect(tierOf(one, 'bsc-only')).toBe('preferred');
    expect(adults.length).toBeGreaterThan(20);
  });

  it('[RCC-106] with cord compression, suspected or confirmed, gets its pathway first', () => {
    const compressed = subjectsWith(isNot('cord_compression', 'none'));
    for (const one of compressed) expect(tierOf(one, 'em-cord-compression')).toBe('preferred');
    expect(compressed.length).toBeGreaterThan(20);
  });

  it('[RCC-107] with metastases has something to choose', () => {
    const metastatic = subjectsWith(is('setting', 'metastatic'));
    for (const { weighed } of metastatic) {
      expect(weighed.weighings.some(({ tier }) => LEADING.includes(tier))).toBe(true);
    }
    expect(metastatic.length).toBeGreaterThan(500);
  });

  it('[RCC-108] who is pregnant gets no anticancer drug', () => {
    const pregnant = subjectsWith(is('pregnancy', 'pregnant'));
    const isDrug = ({ blocks }: Candidate) =>
      ['IO', 'VEGF', 'HIF', 'MTOR', 'CHEMO'].some((block) => blocks.includes(block));
    expectTiers(pregnant, isDrug, ['excluded']);
  });

  it('[RCC-109] without a tissue diagnosis gets no anticancer drug now', () => {
    const undiagnosed = subjectsWith(not(yes('histology_confirmed')));
    expectTiers(undiagnosed, carrying('GEN'), NOT_NOW);
  });

  it('[RCC-110] keeps a firm exclusion whatever else is learnt', () => {
    let barred = 0;
    let lifted = 0;
    for (const one of SUBJECTS) {
      const learnt = narrowed(one);
      if (learnt === undefined) continue;
      for (const weighing of one.weighed.weighings) {
        if (!NOT_NOW.includes(weighing.tier)) continue;
        const now = learnt.weighed.weighings.find(
          ({ candidate }) => candidate === weighing.candidate,
        );
        const isBarred = now === undefined || NOT_NOW.includes(now.tier);
        if (isFirm(weighing, one)) {
          barred += 1;
          expect(isBarred, weighing.candidate.id).toBe(true);
        } else if (!isBarred) {
          lifted += 1;
        }
      }
    }
    expect(barred).toBeGreaterThan(10_000);
    expect(lifted).toBeGreaterThan(0);
  });

  it('[RCC-110] is freed from a firm exclusion only by a fact the exclusion rests on', () => {
    let freed = 0;
    for (const one of [...SUBJECTS, ...SUBJECTS, ...SUBJECTS]) {
      const fact = pick(rccPack.facts);
      const value = changedValue(fact, one.facts[fact.id], random);
      if (value === undefined) continue;
      const changed = subject({ ...one.facts, [fact.id]: value });
      const bars = one.weighed.weighings.flatMap(({ candidate, firing }) => {
        const tier = tierOf(changed, candidate.id);
        return tier === undefined || NOT_NOW.includes(tier) ? [] : firing.filter(isExcluding);
      });
      for (const { id, when } of bars) expect(reachedBy(when), id).toContain(fact.id);
      freed += bars.length;
    }
    expect(freed).toBeGreaterThan(100);
  });

  it('[RCC-110] is freed from a fail-safe exclusion by the missing fact', () => {
    const open = subject({ ...baseline, sarcomatoid: null });
    expect(tierOf(open, 'sys-cytotoxic-ccrcc')).toBe('excluded');
    const known = subject({ ...baseline, sarcomatoid: true });
    expect(NOT_NOW).not.toContain(tierOf(known, 'sys-cytotoxic-ccrcc'));
  });

  it('[RCC-111] is weighed alike in whatever order facts, candidates and arguments stand', () => {
    const turned = turnedRound(rccPack);
    for (const { facts, weighed } of SUBJECTS.filter((_, index) => index % 4 === 0)) {
      const states = statesOf(rccPack.facts, facts);
      const backwards = Object.fromEntries(Object.entries(states).toReversed());
      expect(summary(weighPatient(rccPack, { base: states }))).toEqual(summary(weighed));
      expect(summary(weighPatient(turned, { base: backwards }))).toEqual(summary(weighed));
    }
  });

  it('[RCC-112] is given a source that exists for every argument that fires', () => {
    let fired = 0;
    for (const { weighed } of SUBJECTS) {
      for (const { id, source } of weighed.weighings.flatMap(({ firing }) => firing)) {
        fired += 1;
        expect(Object.hasOwn(rccPack.references, source), id).toBe(true);
      }
    }
    expect(fired).toBeGreaterThan(100_000);
  });

  it('[RCC-113] with severe immune-related toxicity gets no anticancer drug now', () => {
    const toxic = subjectsWith(yes('severe_irae_now'));
    expectTiers(toxic, ({ id }) => isDrugRow(id), NOT_NOW);
  });

  it('[RCC-114] under 18 gets no therapy, and the scope is noted on all else', () => {
    const young = subjectsWith(below('age_years', 18));
    expectTiers(young, carrying('SCOPE'), ['excluded']);
    for (const { weighed } of young) {
      const others = weighed.weighings.filter(({ candidate }) => !carrying('SCOPE')(candidate));
      for (const { candidate, firing } of others) {
        const notes = rccPack.blocks['SCOPE-N']?.arguments ?? [];
        expect(firing, candidate.id).toEqual(expect.arrayContaining([...notes]));
      }
    }
  });

  it('[RCC-116] is deferred exactly while only temporary exclusions bar, with what lifts them', () => {
    let deferred = 0;
    for (const { weighed } of SUBJECTS) {
      for (const { candidate, tier, firing, availableWhen } of weighed.weighings) {
        const bars = firing.filter(isExcluding);
        const hasHard = bars.some(({ strength }) => strength !== 'excludes-for-now');
        expect(tier === 'excluded', candidate.id).toBe(hasHard);
        expect(tier === 'deferred', candidate.id).toBe(bars.length > 0 && !hasHard);
        if (tier !== 'deferred') continue;
        deferred += 1;
        expect(availableWhen.length, candidate.id).toBeGreaterThan(0);
        expect(availableWhen.every((end) => end.trim() !== '')).toBe(true);
      }
    }
    expect(deferred).toBeGreaterThan(1000);
  });

  it('[RCC-117] keeps everything that is certain when one fact is narrowed', () => {
    let compared = 0;
    for (const one of SUBJECTS) {
      const learnt = narrowed(one);
      if (learnt === undefined) continue;
      compared += 1;
      expect(unsettled(one.weighed, learnt.weighed)).toEqual([]);
    }
    expect(compared).toBeGreaterThan(1000);
  });

  it('[RCC-117] agrees, when everything is known at last, with all that was certain before', () => {
    for (const { facts, weighed } of SUBJECTS) {
      const stated = isPresumed(weighed) ? { ...facts, primary_resectable: true } : facts;
      const open = subject(stated).weighed;
      const known = subject(concretePatient(rccPack.facts, stated, random));
      expect(unsettled(open, known.weighed)).toEqual([]);
      if (known.facts['histology'] === 'unknown') continue;
      const { judge } = known.weighed;
      expect(CONDITIONS.filter((condition) => judge(condition) === 'unknown')).toEqual([]);
    }
  });

  it('[RCC-118] gets cytotoxic drugs for clear-cell cancer only when known to be sarcomatoid', () => {
    const others = SUBJECTS.filter(({ weighed }) => weighed.judge(yes('sarcomatoid')) !== 'true');
    expectTiers(others, ({ id }) => id === 'sys-cytotoxic-ccrcc', NOT_NOW);
  });

  it('[RCC-119] with confirmed cord compression is offered radiotherapy for it', () => {
    const confirmed = subjectsWith(is('cord_compression', 'confirmed'));
    for (const one of confirmed) expect(tierOf(one, 'rt-cord-compression')).toBeDefined();
    expect(confirmed.length).toBeGreaterThan(20);
  });
});

/** Drug or class words in a name or orientation, and the class that must be declared. */
const DRUGS: readonly (readonly [RegExp, string])[] = [
  [
    /nivolumab|nivo\b|pembrolizumab|avelumab|durvalumab|atezolizumab|PD-\(?L?\)?1|checkpoint|\bIO\b|IO-TKI/i,
    'IO',
  ],
  [/ipilimumab|tremelimumab/i, 'CTLA4'],
  [
    /sunitinib|pazopanib|axitinib|cabozantinib|lenvatinib|tivozanib|sorafenib|bevacizumab|TKI/i,
    'VEGF',
  ],
  [/everolimus|temsirolimus/i, 'MTOR'],
  [/belzutifan/i, 'HIF'],
  [/cisplatin|carboplatin|platinum|gemcitabine|doxorubicin|cytotoxic/i, 'CHEMO'],
];

describe('every drug', () => {
  it('[RCC-115] declares the classes of the drugs it names', () => {
    const rows = rccPack.candidates.filter(({ id }) => isDrugRow(id));
    for (const { id, name, orientation = '', classes = [] } of rows) {
      expect(classes, id).not.toEqual([]);
      const own = name.replace(/\(?\bafter\b.*$/i, '');
      const named = DRUGS.filter(([drug]) => drug.test(own) || drug.test(orientation));
      expect(classes, id).toEqual(expect.arrayContaining(named.map(([, drugClass]) => drugClass)));
    }
    expect(rows.length).toBeGreaterThan(40);
  });

  it('[RCC-115] carries the contraindications of each of its classes', () => {
    const blockOf: Readonly<Record<string, string>> = { CTLA4: 'IO2' };
    for (const { id, classes = [], blocks } of rccPack.candidates) {
      const needed = classes.filter((drugClass) => drugClass !== 'OTHER');
      expect(blocks, id).toEqual(
        expect.arrayContaining(needed.map((drugClass) => blockOf[drugClass] ?? drugClass)),
      );
    }
  });
});

function subject(facts: OraclePatient): Subject {
  return { facts, weighed: weighPatient(rccPack, { base: statesOf(rccPack.facts, facts) }) };
}

function subjectsWith(condition: Condition): readonly Subject[] {
  return SUBJECTS.filter(({ weighed }) => weighed.judge(condition) === 'true');
}

function expectTiers(
  subjects: readonly Subject[],
  concerns: (candidate: Candidate) => boolean,
  allowed: readonly Tier[],
): void {
  let weighings = 0;
  for (const { weighed } of subjects) {
    for (const { candidate, tier } of weighed.weighings.filter((one) => concerns(one.candidate))) {
      weighings += 1;
      expect(allowed, candidate.id).toContain(tier);
    }
  }
  expect(weighings).toBeGreaterThan(20);
}

function carrying(block: string): (candidate: Candidate) => boolean {
  return ({ blocks }) => blocks.includes(block);
}

function isDrugRow(id: string): boolean {
  return /^(sys|adj)-/.test(id) && id !== 'adj-surveillance';
}

function tierOf({ weighed }: Subject, id: string): Tier | undefined {
  return weighed.weighings.find(({ candidate }) => candidate.id === id)?.tier;
}

/** Whether an exclusion is certain, and not only fired to be on the safe side. */
function isFirm({ firing }: Weighing, { weighed }: Subject): boolean {
  return firing.some((reason) => isExcluding(reason) && weighed.judge(reason.when) === 'true');
}

/** The same patient with one open fact narrowed; a presumption in force is left alone. */
function narrowed({ facts, weighed }: Subject): Subject | undefined {
  const guarded = isPresumed(weighed) ? PRESUMED.flatMap(({ from }) => from) : [];
  const open = rccPack.facts.filter(({ id }) => isOpenValue(facts[id]) && !guarded.includes(id));
  const fact = pick(open);
  return subject({ ...facts, [fact.id]: narrowerValue(fact, facts[fact.id], random) });
}

function isPresumed({ states }: WeighedPatient): boolean {
  return PRESUMED.some(({ id }) => states[id]?.presumed !== undefined);
}

/** Conditions that were certain and are judged differently now. */
function unsettled(before: WeighedPatient, after: WeighedPatient): readonly Condition[] {
  return CONDITIONS.filter((condition) => {
    const was = before.judge(condition);
    return was !== 'unknown' && after.judge(condition) !== was;
  });
}

/** Every fact a condition looks at, directly or through derived ones. */
function reachedBy(condition: Condition): ReadonlySet<string> {
  const reached = new Set(factsIn(condition));
  for (const { id, from } of rccPack.derived.toReversed()) {
    if (reached.has(id)) for (const input of from) reached.add(input);
  }
  return reached;
}

function turnedRound(pack: Pack): Pack {
  return {
    ...pack,
    facts: pack.facts.toReversed(),
    blocks: Object.fromEntries(
      Object.entries(pack.blocks)
        .toReversed()
        .map(([id, block]) => [id, { ...block, arguments: block.arguments.toReversed() }]),
    ),
    candidates: pack.candidates.toReversed().map((candidate) => ({
      ...candidate,
      blocks: candidate.blocks.toReversed(),
      arguments: candidate.arguments.toReversed(),
    })),
  };
}

function summary({ weighings }: WeighedPatient): Readonly<Record<string, unknown>> {
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
  return Object.fromEntries(
    weighings.map(({ candidate, tier, tierOnceLifted, availableWhen, firing, pending, net }) => [
      candidate.id,
      {
        tier,
        tierOnceLifted,
        until: availableWhen.toSorted(),
        net,
        firing: ids(firing),
        pending: ids(pending),
      },
    ]),
  );
}

function pick<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Nothing to pick from');
  return item;
}
