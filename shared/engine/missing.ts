import type { IdleView, MissingView } from './evaluation.ts';
import { effectOf, hasConsequence } from './missing-effect.ts';
import { compareRanks, rankOf } from './missing-rank.ts';
import { missingView, openFieldsOf } from './missing-view.ts';
import type { FactDefinition, FactState, Pack } from './pack.ts';
import { planSetOf } from './plan-set.ts';
import { onlyValue } from './possible.ts';
import { baselineOf } from './probe.ts';
import type { Baseline } from './probe.ts';
import type { WeighedPatient } from './weigh-patient.ts';

/**
 * The base facts that are not known, split into those that would change something, most important
 * first, and those that change nothing. Each is varied alone: two facts that matter only together
 * are not found.
 */
export function findMissing(
  pack: Pack,
  weighed: WeighedPatient,
): { readonly missing: MissingView[]; readonly idle: IdleView[] } {
  const baseline = baselineOf(pack, weighed);
  const plansOf = planSetOf(pack);
  const plansNow = plansOf(baseline.weighings, baseline.judge);
  const question = { baseline, plansNow, plansOf };
  const effects = pack.facts
    .filter(({ id }) => isOpen(weighed.states[id]))
    .map((fact) => effectOf(fact, question));
  const missing = effects
    .filter(hasConsequence)
    .map((effect) => ({ view: missingView(effect, baseline), rank: rankOf(effect, baseline) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank) || compareIds(a.view.fact, b.view.fact))
    .map(({ view }) => view);
  const idle = effects.filter((effect) => !hasConsequence(effect));
  return { missing, idle: idle.map(({ fact }) => idleView(fact, baseline)) };
}

function isOpen(state: FactState | undefined): boolean {
  return state !== undefined && onlyValue(state.possible) === undefined;
}

function idleView(fact: FactDefinition, baseline: Baseline): IdleView {
  const { id, label, suppliedBy } = fact;
  return { fact: id, label, fields: openFieldsOf(fact, baseline), suppliedBy };
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : 1;
}
