import { derivedValues } from '#shared/engine/derive';
import type { PackStamp } from '#shared/engine/evaluation';
import type { Tier } from '#shared/engine/tier';
import type { Argument, Pack, Patient } from '#shared/engine/pack';
import { buildPlans } from '#shared/engine/plan-build';
import { planContext } from '#shared/engine/plan-context';
import { weighPatient, type WeighedPatient } from '#shared/engine/weigh-patient';
import { isExcluding, type Weighing } from '#shared/engine/weigh';
import { factFileReader, factFileValue, type FactSet } from '#shared/interchange/fact-file';
import { err, ok } from '#shared/result';

import type { Weigher } from './weigher.ts';

/** Tiers as the answer to a fact set spells them. */
const TIER_CODE: Readonly<Record<Tier, string>> = {
  preferred: 'preferred',
  recommended: 'recommended',
  option: 'option',
  'weak-option': 'weak_option',
  'not-recommended': 'not_recommended',
  deferred: 'deferred',
  excluded: 'excluded',
  'applicability-unknown': 'applicability_unknown',
};

/** Weighs bare sets of facts; one line of JSON for each, ids and codes instead of words. */
export function factsWeigher(pack: Pack, { id, version, sha256 }: PackStamp): Weigher {
  const read = factFileReader(pack);
  const stamp = { id, version, sha256 };
  return (text) => {
    if (!text.ok) return err([{ path: '$', message: 'is not UTF-8 text' }]);
    const set = read(text.value);
    if (!set.ok) return set;
    return ok(`${JSON.stringify({ ...answerTo(set.value, pack), pack: stamp })}\n`);
  };
}

function answerTo({ id, patient }: FactSet, pack: Pack) {
  const weighed = weighPatient(pack, patient);
  return {
    id: id ?? null,
    candidates: weighed.weighings.map(candidateAnswer),
    redFlags: redFlagAnswers(pack, weighed),
    plans: planAnswers(pack, weighed),
    conflicts: conflictAnswers(pack, weighed, patient),
  };
}

function candidateAnswer({ candidate, tier, conflicted, firing, pending }: Weighing) {
  const exclusions = firing.filter(isExcluding);
  return {
    id: candidate.id,
    slot: candidate.slot,
    tier: TIER_CODE[tier],
    conflicted,
    excluding: exclusions.filter((reason) => !isTemporary(reason)).map(idOf),
    deferring: exclusions.filter(isTemporary).map(idOf),
    pending: pending.map(idOf),
  };
}

function redFlagAnswers({ redFlags }: Pack, { judge }: WeighedPatient) {
  return redFlags.flatMap(({ id, when }) => {
    const truth = judge(when);
    if (truth === 'false') return [];
    return { id, state: truth === 'true' ? 'raised' : 'not_ruled_out' };
  });
}

/** The plans that can be built, in their order, without their steps. */
function planAnswers(pack: Pack, { weighings, judge }: WeighedPatient) {
  const byId = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  const { plans } = buildPlans(planContext(pack, byId, judge));
  return plans.map(({ template, state }) => ({ id: template.id, state }));
}

/** What was stated and what is computed, as a fact set writes them. */
function conflictAnswers(pack: Pack, weighed: WeighedPatient, { stated = {} }: Patient) {
  return weighed.conflicts.flatMap(({ fact }) => {
    const definition = pack.derived.find(({ id }) => id === fact);
    const said = stated[fact];
    if (definition === undefined || said === undefined) return [];
    return {
      fact,
      stated: factFileValue(said.possible),
      computed: factFileValue(derivedValues(definition, weighed.states)),
    };
  });
}

function isTemporary({ strength }: Argument): boolean {
  return strength === 'excludes-for-now';
}

function idOf({ id }: Argument): string {
  return id;
}
