import type { Tier } from './tier.ts';
import type { ChoiceStep, PlanStep, PlanTemplate } from './planning.ts';
import type { PlanContext } from './plan-context.ts';
import { type Chosen, type LeftOut, PLANNED_TIERS } from './plan-fill.ts';
import { fillPlan, isDoubted, type PlacedFilling, type PlannedStep } from './plan-place.ts';
import { isBackbone } from './plan-preference.ts';
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

/** A plan with its steps filled, before anything is put into words. */
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

/** The plans of a patient, ranked, and those that are called for and cannot be built. */
export type BuiltPlans = {
  readonly plans: readonly BuiltPlan[];
  readonly failed: readonly FailedPlan[];
};

/**
 * The plans open to a patient: every strategy whose trigger holds or may hold, with the steps of
 * each problem the patient has. A problem without a strategy stands alone; one that is not known
 * to be there is a possible plan of its own; a fallback is built only where no other strategy is
 * called for and open. A plan that stands on nothing known to apply is possible, never offered.
 * Offered before possible, called for before perhaps called for, then by the tier of what the plan
 * stands on, then the order of the pack.
 */
export function buildPlans(context: PlanContext): BuiltPlans {
  return buildFrom(
    context.pack.planning.templates.filter(({ when }) => context.judge(when) !== 'false'),
    context,
  );
}

/** Only the plans that are offered: what is not known to be called for changes none of them. */
export function buildOffered(context: PlanContext): readonly BuiltPlan[] {
  const called = context.pack.planning.templates.filter((template) =>
    isCalledFor(template, context),
  );
  return buildFrom(called, context).plans;
}

function buildFrom(triggered: readonly PlanTemplate[], context: PlanContext): BuiltPlans {
  const strategies = triggered.filter(({ role }) => role === 'strategy');
  const problems = triggered.filter(({ role }) => role === 'problem');
  const present = problems.filter((problem) => isCalledFor(problem, context));
  const build = (strategy: PlanTemplate) => buildPlan(strategy, present, context);
  const named = strategies.filter(({ fallback }) => fallback !== true).map(build);
  const lastResort = strategies.filter(({ fallback }) => fallback === true);
  const built = named.some(answersCall) ? named : [...named, ...lastResort.map(build)];
  const hasStrategy = built.some(answersCall);
  const alone = hasStrategy ? problems.filter((problem) => !present.includes(problem)) : problems;
  const all = [...built, ...alone.map((problem) => buildPlan(problem, [], context))];
  return {
    plans: all.filter(isBuilt).toSorted((a, b) => byRank(a, b, context)),
    failed: all
      .flatMap((plan) => (isBuilt(plan) ? [] : plan))
      .filter(({ template }) => isCalledFor(template, context)),
  };

  function answersCall(plan: BuiltPlan | FailedPlan): boolean {
    return isBuilt(plan) && isCalledFor(plan.template, context);
  }
}

function isCalledFor({ when }: PlanTemplate, { judge }: PlanContext): boolean {
  return judge(when) === 'true';
}

function isBuilt(plan: BuiltPlan | FailedPlan): plan is BuiltPlan {
  return 'state' in plan;
}

function byRank(a: BuiltPlan, b: BuiltPlan, context: PlanContext): number {
  const offered = Number(b.state === 'offered') - Number(a.state === 'offered');
  const called =
    Number(isCalledFor(b.template, context)) - Number(isCalledFor(a.template, context));
  return offered || called || PLANNED_TIERS.indexOf(a.lead) - PLANNED_TIERS.indexOf(b.lead);
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
  const lead = leadOf(template, fillings, chosen);
  const isOffered = isCalledFor(template, context) && lead !== 'applicability-unknown';
  return {
    template,
    state: isOffered ? 'offered' : 'possible',
    joins,
    steps,
    leftOut: firstReasons(leftOut).filter(({ weighing }) => !chosen.includes(weighing)),
    lead,
  };
}

/** The required step that stays empty; where no step is required, the first, if all are empty. */
function emptyStep(
  template: PlanTemplate,
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
): ChoiceStep | undefined {
  const isEmpty = (step: ChoiceStep) => fillings.get(step)?.stands !== true;
  const anchors = anchorsOf(template, fillings);
  if (anchors.some((step) => step.required === true)) return anchors.find(isEmpty);
  const [first = template.steps.find(isChoice)] = anchors;
  return anchors.every(isEmpty) ? first : undefined;
}

/**
 * What a plan stands on, of the steps that are called for: the required ones; without any, the main
 * treatment of a strategy; else every choice.
 */
function anchorsOf(
  { role, steps }: PlanTemplate,
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
): readonly ChoiceStep[] {
  const called = steps.filter(isChoice).filter((step) => fillings.has(step));
  const required = called.filter((step) => step.required === true);
  if (required.length > 0) return required;
  const main = role === 'strategy' ? called.filter(isBackbone) : [];
  return main.length > 0 ? main : called;
}

function isChoice(step: PlanStep): step is ChoiceStep {
  return step.kind === 'choice';
}

/**
 * Milestones, and choices that hold something. A step of a rule that may not hold is uncertain, and
 * so is one that holds only what may not apply.
 */
function keepSteps(
  planned: readonly PlannedStep[],
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
  context: PlanContext,
): readonly BuiltStep[] {
  return planned.flatMap((one, index) => {
    const { step, from } = one;
    const chosen = fillings.get(step)?.chosen ?? [];
    if (step.kind === 'choice' && chosen.length === 0) return [];
    if (isRepeated(step, planned.slice(0, index))) return [];
    const mayNotApply = step.kind === 'choice' && chosen.every(isUnsure);
    return { step, from, chosen, uncertain: mayNotApply || isDoubted(one, context) };
  });
}

function isUnsure({ weighing }: Chosen): boolean {
  return weighing.tier === 'applicability-unknown';
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

/** The best tier among what the plan stands on; where another step holds all of it, of the first. */
function leadOf(
  template: PlanTemplate,
  fillings: ReadonlyMap<PlanStep, PlacedFilling>,
  chosen: readonly Weighing[],
): Tier {
  const anchors = anchorsOf(template, fillings).flatMap((step) => fillings.get(step)?.chosen ?? []);
  const tiers = anchors.map(({ weighing }) => weighing.tier);
  const considered = tiers.length > 0 ? tiers : chosen.slice(0, 1).map(({ tier }) => tier);
  return PLANNED_TIERS.find((tier) => considered.includes(tier)) ?? 'applicability-unknown';
}
