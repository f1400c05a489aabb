import type { Evaluation, MissingView } from '../engine/evaluation.ts';
import { rccPack } from '../packs/rcc/pack.ts';
import { TIER_TEXT } from './evaluation-text.ts';

/** Options and plans named one by one before the rest is counted. */
const NAMED = 3;

/** What an answer could do, in words, strongest first; empty when it changes nothing shown. */
export function owedEffects(
  group: readonly MissingView[],
  { planTitles }: Evaluation,
): readonly string[] {
  const flags = new Set(group.flatMap(({ redFlags }) => redFlags));
  const titles = rccPack.redFlags.filter(({ id }) => flags.has(id)).map(({ title }) => title);
  const settled = group.flatMap(({ answers }) => answers.flatMap(({ settles }) => settles));
  const comings = group.flatMap(comingPlans);
  const changing = group.flatMap(({ plans }) => plans).filter((plan) => !comings.includes(plan));
  const titleOf = (plan: string) => planTitles[plan] ?? plan;
  return [
    ...effect('Red flag raised or ruled out', titles),
    ...effect(
      'Contraindication not ruled out',
      settled.map(({ name }) => name),
    ),
    ...effect('Plan comes or goes', comings.map(titleOf)),
    ...effect('Plan changes in its steps', changing.map(titleOf)),
    ...effect('Standing changes', tierChanges(group)),
  ];
}

/**
 * How much hangs on an item: 0 a red flag, 1 a contraindication, 2 a plan that comes or goes,
 * 4 the standing of an option or a step of a plan, 5 nothing. 3 is for what the referral lacks.
 */
export function owedWeight(missing: MissingView): number {
  if (missing.redFlags.length > 0) return 0;
  if (missing.pendingExclusion) return 1;
  if (comingPlans(missing).length > 0) return 2;
  return missing.changes.length > 0 || missing.plans.length > 0 ? 4 : 5;
}

function comingPlans({ answers }: MissingView): readonly string[] {
  return answers.flatMap(({ plansGained, plansLost }) => [...plansGained, ...plansLost]);
}

function tierChanges(group: readonly MissingView[]): readonly string[] {
  const changes = group.flatMap((missing) => missing.changes);
  return changes.map(
    ({ name, from, to }) =>
      `${name} from ${TIER_TEXT[from]} to ${to.map((tier) => TIER_TEXT[tier]).join(' or ')}`,
  );
}

function effect(what: string, about: readonly string[]): readonly string[] {
  const each = [...new Set(about)];
  if (each.length === 0) return [];
  const more = each.length - NAMED;
  const rest = more > 0 ? [`and ${more} more`] : [];
  return [`${what}: ${[...each.slice(0, NAMED), ...rest].join('; ')}`];
}
