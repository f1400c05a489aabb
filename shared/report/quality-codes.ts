import type { Decision, DecisionDraft } from '../domain/decision.ts';
import type { DecidedCase, HeldCase } from './quality-facts.ts';

/** Whether one option, or several equivalent ones, were recommended. */
export function isRecommendation({ outcome }: Decision): boolean {
  return outcome === 'recommended' || outcome === 'equivalent-options';
}

/** What the meeting came to on a case, one or several options counted together. */
export function resultOf({ decided }: HeldCase): string {
  if (decided === undefined) return 'none';
  const { decision } = decided;
  return isRecommendation(decision) ? 'recommended' : decision.outcome;
}

/**
 * How a decision stands to what the pack supports. Recording one refuses a step that the pack
 * does not support unless a reason is given: a reason is a difference, and a step without one that
 * names a candidate or plan agrees. A decision of steps the pack does not weigh does neither.
 */
export function agreementOf({ difference, recommendations }: Decision): string {
  if (difference !== undefined) return 'differs';
  const isWeighed = recommendations.some(
    ({ candidate, plan }) => candidate !== undefined || plan !== undefined,
  );
  return isWeighed ? 'agrees' : 'not-weighed';
}

/** Whether the team decided what it would have done before it saw the candidates. */
export function ownViewAgreement({ decision, ownView }: DecidedCase): string {
  const own = stepNames(ownView ?? {});
  const made = stepNames(decision);
  if (own.length === 0 || made.length === 0) return 'not-comparable';
  const isSame = own.length === made.length && own.every((name, index) => name === made[index]);
  return isSame ? 'same' : 'changed';
}

function stepNames({ recommendations = [] }: DecisionDraft): readonly string[] {
  return recommendations
    .map(({ candidate, plan, what }) => candidate ?? plan ?? what.trim().toLowerCase())
    .toSorted();
}

export function trialOf({ trial }: Decision): string {
  return trial?.considered ?? 'not-answered';
}

/** Whether the decision as a whole was carried out, as answered last. */
export function carriedOut({ whole }: DecidedCase): string {
  if (whole === undefined || whole.kind === 'open-again') return 'not-answered';
  return whole.kind;
}
