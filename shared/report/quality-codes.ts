import type { Decision, Recommendation } from '../domain/decision.ts';
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
  const { outcome, recommendations: own = [] } = ownView ?? {};
  if (outcome !== undefined && outcome !== decision.outcome) return 'changed';
  const left = [...decision.recommendations];
  if (own.length === 0 || left.length === 0) return 'not-comparable';
  if (own.length !== left.length) return 'changed';
  for (const step of own) {
    const at = left.findIndex((made) => isSameStep(step, made));
    if (at === -1) return 'changed';
    left.splice(at, 1);
  }
  return 'same';
}

/** Verbs that come to the same: what is given, what is only watched or asked for, what is stopped. */
const DOES: Readonly<Record<Recommendation['verb'], string>> = {
  offer: 'give',
  start: 'give',
  continue: 'give',
  'change-to': 'give',
  perform: 'give',
  'refer-for': 'give',
  consider: 'consider',
  stop: 'stop',
  obtain: 'obtain',
  repeat: 'obtain',
  watch: 'watch',
};

/** Before the candidates are shown a step has words only; of a target only one side may tell. */
function isSameStep(own: Recommendation, made: Recommendation): boolean {
  if (DOES[own.verb] !== DOES[made.verb]) return false;
  const targets = [own.target, made.target].filter((target) => target !== undefined).map(asSaid);
  if (new Set(targets).size > 1) return false;
  const [ownId, madeId] = [own.candidate ?? own.plan, made.candidate ?? made.plan];
  if (ownId !== undefined && madeId !== undefined) return ownId === madeId;
  return asSaid(own.what) === asSaid(made.what);
}

function asSaid(words: string): string {
  return words.trim().toLowerCase();
}

export function trialOf({ trial }: Decision): string {
  return trial?.considered ?? 'not-answered';
}

/** Whether the decision as a whole was carried out, as answered last. */
export function carriedOut({ whole }: DecidedCase): string {
  if (whole === undefined || whole.kind === 'open-again') return 'not-answered';
  return whole.kind;
}
