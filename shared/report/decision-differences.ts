import type { DecisionDraft, Recommendation, RecommendationVerb } from '../domain/decision.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import { LEADING_TIERS, type Tier } from '../engine/tier.ts';

/** How one recommended step stands to what the pack supports. */
export type StepStanding = {
  readonly step: Recommendation;
  readonly state: 'supported' | 'differs' | 'not-weighed';
  /** Tier of the candidate the step begins with. */
  readonly tier?: Tier;
};

/** Steps that treat: one the pack has no candidate for is a treatment of the board's own. */
const TREATING: ReadonlySet<RecommendationVerb> = new Set([
  'offer',
  'start',
  'continue',
  'change-to',
  'perform',
  'watch',
]);

/**
 * Each step against the evaluation the board saw: supported when its candidate has a leading
 * tier or its plan is offered; differing when the pack supports it less or does not know it; not
 * weighed when it treats nothing, as a biopsy or a referral. To stop what is supported differs,
 * to stop what is not does not.
 */
export function stepStandings(
  { recommendations = [] }: DecisionDraft,
  { slots, plans }: Evaluation,
): readonly StepStanding[] {
  const options = new Map(slots.flatMap((slot) => slot.options.map((each) => [each.id, each])));
  return recommendations.map((step) => {
    if (step.candidate !== undefined) {
      const tier = options.get(step.candidate)?.tier;
      if (tier === undefined) return { step, state: 'differs' };
      return { step, tier, state: stateOf(step, LEADING_TIERS.includes(tier)) };
    }
    if (step.plan !== undefined) {
      const isOffered = plans.some(({ id }) => id === step.plan);
      return { step, state: stateOf(step, isOffered) };
    }
    return { step, state: TREATING.has(step.verb) ? 'differs' : 'not-weighed' };
  });
}

function stateOf({ verb }: Recommendation, isSupported: boolean): StepStanding['state'] {
  return isSupported === (verb !== 'stop') ? 'supported' : 'differs';
}

/** Whether the board must say why it goes another way than the pack supports. */
export function needsDifference(draft: DecisionDraft, evaluation: Evaluation): boolean {
  return stepStandings(draft, evaluation).some(({ state }) => state === 'differs');
}
