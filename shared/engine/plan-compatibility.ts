import type { Pack } from './pack.ts';
import type { Compatibility } from './planning.ts';
import type { PlanContext } from './plan-context.ts';

/** The other side of a rule that is about the patient, not about a second treatment. */
export const PATIENT = '*';

/** The rule that keeps two candidates out of one plan while it holds, or may hold. */
export function neverTogether(
  one: string,
  other: string,
  context: PlanContext,
): Compatibility | undefined {
  if (one === other) return undefined;
  return rulesAgainst(one, other, context).find((rule) => mayHold(rule, context));
}

type RulesByPair = Map<string, Map<string, readonly Compatibility[]>>;

const AGAINST = new WeakMap<Pack, RulesByPair>();

/** The rules against two candidates in one plan, held or not: a pack is asked many times over. */
function rulesAgainst(one: string, other: string, context: PlanContext): readonly Compatibility[] {
  const { pack } = context;
  const byPair = AGAINST.get(pack) ?? new Map<string, Map<string, readonly Compatibility[]>>();
  AGAINST.set(pack, byPair);
  const byOther = byPair.get(one) ?? new Map<string, readonly Compatibility[]>();
  byPair.set(one, byOther);
  const rules =
    byOther.get(other) ??
    pack.planning.compatibility.filter(
      (rule) => rule.verdict === 'never' && concernsPair(rule, one, other, context),
    );
  byOther.set(other, rules);
  return rules;
}

/** Whether a rule is about these two candidates, in either order. */
export function concernsPair(
  { between: [a, b] }: Compatibility,
  one: string,
  other: string,
  { traitsOf }: PlanContext,
): boolean {
  const [first, second] = [traitsOf(one), traitsOf(other)];
  return (first.includes(a) && second.includes(b)) || (first.includes(b) && second.includes(a));
}

/** A rule that is not known to be off is said: unknown is not no. */
export function mayHold(
  { when }: Pick<Compatibility, 'when'>,
  { judge }: Pick<PlanContext, 'judge'>,
): boolean {
  return when === undefined || judge(when) !== 'false';
}
