import type { Tier } from './tier.ts';
import type { ChoiceStep, PlanStep, PlanTemplate } from './planning.ts';
import type { PlanContext } from './plan-context.ts';
import { type Chosen, type LeftOut, PLANNED_TIERS } from './plan-fill.ts';
import { fillPlan, type PlacedFilling, type PlannedStep } from './plan-place.ts';
import type { Weighing } from './weigh.ts';

/** A step as it stands in a plan; without candidates for a milestone. */
export type BuiltStep = {
  readonly step: PlanStep;
  /** The template or rule that brought it in. */
  readonly from: string;
  readonly chosen: readonly Chosen[];
  /** Whether the step is needed is not known. */
  readonly uncertain: boolean;
};

export type BuiltPlan = {
  readonly template: PlanTemplate;
  readonly state: 'offered' | 'possible';
  readonly joins: readonly PlanTemplate[];
  readonly steps: readonly BuiltStep[];
  readonly leftOut: readonly LeftOut[];
  /** The tier of what the plan stands on. */
  readonly lead: Tier;
};

/** A plan whose trigger holds but that has nothing to stand on. */
export type FailedPlan = {
  readonly template: PlanTemplate;
  readonly step: ChoiceStep;
  readonly leftOut: readonly LeftOut[];
};

export type BuiltPlans = {
  readonly plans: readonly BuiltPlan[];
  readonly failed: readonly FailedPlan[];
};

/**
 * The plans open to a patient: every strategy whose trigger holds or may hold, with the steps of
 * each problem the patient has. A problem without a strategy stands alone; one that is not known
 * to be there is a possible plan of its own; a fallback is built only where no other strategy is
 * offered. Offered before possible, then by the tier of what the plan stands on, then the order of
 * the pack.
 */
export function buildPlans(context: PlanContext): BuiltPlans {
  return buildFrom(
    context.pack.planning.templates.filter(({ when }) => context.judge(when) !== 'false'),
    context,
  );
}

/** Only the plans that are offered: what is not known to be called for changes none of them. */
export function buildOffered(context: PlanContext): readonly BuiltPlan[] {
  const called = context.pack.planning.templates.filter(
    ({ when }) => context.judge(when) === 'true',
  );
  return buildFrom(called, context).plans;
}

function buildFrom(triggered: readonly PlanTemplate[], context: PlanContext): BuiltPlans {
  const strategies = triggered.filter(({ role }) => role === 'strategy');
  const problems = triggered.filter(({ role }) => role === 'problem');
  const present = problems.filter(({ when }) => context.judge(when) === 'true');
  const build = (strategy: PlanTemplate) => buildPlan(strategy, present, context);
  const named = strategies.filter(({ fallback }) => fallback !== true).map(build);
  const lastResort = strategies.filter(({ fallback }) => fallback === true);
  const built = named.some(isOffered) ? named : [...named, ...lastResort.map(build)];
  const hasStrategy = built.some(isOffered);
  const alone = hasStrategy ? problems.filter((problem) => !present.includes(problem)) : problems;
  const all = [...built, ...alone.map((problem) => buildPlan(problem, [], context))];
  return {
    plans: all.filter(isBuilt).toSorted(byRank),
    failed: all.flatMap((plan) => (isBuilt(plan) ? [] : plan)).filter(isCalledFor),
  };

  function isCalledFor({ template }: FailedPlan): boolean {
    return context.judge(template.when) === 'true';
  }
}

function isBuilt(plan: BuiltPlan | FailedPlan): plan is BuiltPlan {
  return 'state' in plan;
}

function isOffered(plan: BuiltPlan | FailedPlan): boolean {
  return isBuilt(plan) && plan.state === 'offered';
}

function byRank(a: BuiltPlan, b: BuiltPlan): number {
  const offered = Number(b.state === 'offered') - Number(a.state === 'offered');
  return offered || PLANNED_TIERS.indexOf(a.lead) - PLANNED_TIERS.indexOf(b.lead);
}

function buildPlan(
  template: PlanTemplate,
  joins: readonly PlanTemplate[],
  context: PlanContext,
): BuiltPlan | FailedPlan {
  const { planned, fillings } = fillPlan(template, joins, context);
  const empty = emptyStep(template, fillings);
  if (empty !== undefined) {
    return {
      template,
      step: empty,
      leftOut: fillings.get(empty)?.leftOut ?? [],
    };
  }
  const steps = keepSteps(planned, fillings, context);
  const chosen = steps.flatMap((step) => step.chosen.map(({ weighing }) => weighing));
  const leftOut = [...fillings.values()].flatMap((filling) => filling.leftOut);
  return {
    template,
    state: context.judge(template.when) === 'true' ? 'offered' : 'possible',
    joins,
    steps,
    leftOut: firstReasons(leftOut).filter(({ weighing }) => !chosen.includes(weighing)),
    lead: leadOf(template, fillings, chosen),
  };
}

/** The required step that stays empty; where no step is required, the first, if all are empty. */
function emptyStep(
  { steps }: PlanTemplate,
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
): ChoiceStep | undefined {
  const choices = steps.flatMap((step) => (step.kind === 'choice' ? step : []));
  const called = choices.filter((step) => fillings.has(step));
  const isEmpty = (step: ChoiceStep) => fillings.get(step)?.stands !== true;
  const required = called.filter((step) => step.required === true);
  if (required.length > 0) return required.find(isEmpty);
  return called.every(isEmpty) ? choices[0] : undefined;
}

/** Milestones, and choices that hold something; a step of a rule that may not hold is uncertain. */
function keepSteps(
  planned: readonly PlannedStep[],
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
  { judge }: PlanContext,
): readonly BuiltStep[] {
  return planned.flatMap(({ step, from, rule }, index) => {
    const chosen = fillings.get(step)?.chosen ?? [];
    if (step.kind === 'choice' && chosen.length === 0) return [];
    if (isRepeated(step, planned.slice(0, index))) return [];
    const conditions = [step.when, rule?.when];
    const uncertain = conditions.some((when) => when !== undefined && judge(when) === 'unknown');
    return { step, from, chosen, uncertain };
  });
}

function isRepeated(step: PlanStep, before: readonly PlannedStep[]): boolean {
  return (
    step.kind === 'milestone' &&
    before.some((other) => other.step.kind === 'milestone' && other.step.text === step.text)
  );
}

/** A candidate that several steps had to leave out is named once, with the first reason. */
function firstReasons(leftOut: readonly LeftOut[]): readonly LeftOut[] {
  const seen = new Set<Weighing>();
  return leftOut.filter(({ weighing }) => {
    if (seen.has(weighing)) return false;
    seen.add(weighing);
    return true;
  });
}

/** The best tier among the required steps; of a plan without one, of its first candidate. */
function leadOf(
  { steps }: PlanTemplate,
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
  chosen: readonly Weighing[],
): Tier {
  const required = steps.filter((step) => step.kind === 'choice' && step.required === true);
  const anchors = required.flatMap((step) => fillings.get(step)?.chosen ?? []);
  const tiers = anchors.length > 0 ? anchors.map(({ weighing }) => weighing.tier) : [];
  const considered = tiers.length > 0 ? tiers : chosen.slice(0, 1).map(({ tier }) => tier);
  return PLANNED_TIERS.find((tier) => considered.includes(tier)) ?? 'applicability-unknown';
}
