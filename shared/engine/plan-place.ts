import type { ChoiceStep, PlanStep, PlanTemplate, SequencingRule } from './planning.ts';
import { type PlanPhase, PlanPhaseName } from './plan-view-model.ts';
import { mayHold } from './plan-compatibility.ts';
import type { PlanContext } from './plan-context.ts';
import { type Filling, fillStep } from './plan-fill.ts';
import { isBackbone, preferNamedByProblems } from './plan-preference.ts';
import type { Weighing } from './weigh.ts';

/** A step, and the template or rule that brings it into the plan. */
export type PlannedStep = {
  readonly step: PlanStep;
  readonly from: string;
  readonly rule?: SequencingRule;
};

/** What a step holds that no step before it holds. */
export type PlacedFilling = Filling & {
  /** Something is open for it, here or in another step of the plan. */
  readonly stands: boolean;
};

/** The steps of a plan in order, each with what is open for it. */
export type FilledPlan = {
  readonly planned: readonly PlannedStep[];
  readonly fillings: ReadonlyMap<PlanStep, PlacedFilling>;
};

const PHASES = PlanPhaseName.options;

/** What threatens now comes before what the plan stands on, and that before the rest. */
const PLACED_FIRST: readonly PlanPhase[] = ['emergency', 'local-first'];

/**
 * The steps of a template, of the problems joined to it and of the rules on order, each with the
 * candidates that are open. A rule that concerns only some treatments adds its steps when one of
 * them stands in the plan.
 */
export function fillPlan(
  template: PlanTemplate,
  joins: readonly PlanTemplate[],
  context: PlanContext,
): FilledPlan {
  const rules = context.pack.planning.sequencing.filter(
    (rule) => (rule.adds ?? []).length > 0 && mayHold(rule, context),
  );
  const own = [
    ...stepsOf(template),
    ...joins.flatMap((problem) => joinedSteps(problem, template)),
    ...rules.filter((rule) => isForEveryPlan(rule)).flatMap(addedSteps),
  ];
  const first = fillInOrder(own, template, joins, context);
  const inForce = rules.filter(
    (rule) => !isForEveryPlan(rule) && concernsPlan(rule, first, context),
  );
  if (inForce.length === 0) return first;
  return fillInOrder([...own, ...inForce.flatMap(addedSteps)], template, joins, context);
}

function isForEveryPlan({ concerns, unless }: SequencingRule): boolean {
  return concerns === undefined && unless === undefined;
}

function concernsPlan(
  { concerns, unless = [] }: SequencingRule,
  { fillings }: FilledPlan,
  { traitsOf }: PlanContext,
): boolean {
  const chosen = [...fillings.values()].flatMap((filling) => filling.chosen);
  const traits = new Set(chosen.flatMap(({ weighing }) => traitsOf(weighing.candidate.id)));
  return (
    (concerns === undefined || concerns.some((trait) => traits.has(trait))) &&
    !unless.some((trait) => traits.has(trait))
  );
}

function fillInOrder(
  steps: readonly PlannedStep[],
  template: PlanTemplate,
  joins: readonly PlanTemplate[],
  context: PlanContext,
): FilledPlan {
  const planned = steps
    .filter(({ step }) => mayHold(step, context))
    .toSorted((a, b) => PHASES.indexOf(a.step.phase) - PHASES.indexOf(b.step.phase));
  const fillings = preferNamedByProblems(placeAll(planned, context), template, joins);
  return { planned, fillings };
}

function stepsOf({ id, steps }: PlanTemplate): readonly PlannedStep[] {
  return steps.map((step) => ({ step, from: id }));
}

/** A problem does not bring a second backbone into a strategy that has one. */
function joinedSteps(problem: PlanTemplate, strategy: PlanTemplate): readonly PlannedStep[] {
  const hasBackbone = strategy.steps.some(isBackbone);
  return stepsOf(problem).filter(({ step }) => !(hasBackbone && isBackbone(step)));
}

function addedSteps(rule: SequencingRule): readonly PlannedStep[] {
  return (rule.adds ?? []).map((step) => ({ step, from: rule.id, rule }));
}

/**
 * Fills the steps by urgency, those known to be needed first; what is placed later must go with
 * what is placed already.
 */
function placeAll(
  planned: readonly PlannedStep[],
  context: PlanContext,
): ReadonlyMap<PlanStep, PlacedFilling> {
  const doubted = new Set(planned.filter((one) => isDoubted(one, context)).map(({ step }) => step));
  const choices = planned.flatMap(({ step }) => (step.kind === 'choice' ? step : []));
  const order = choices.toSorted(
    (a, b) => urgencyOf(a) - urgencyOf(b) || Number(doubted.has(a)) - Number(doubted.has(b)),
  );
  const fillings = new Map<PlanStep, PlacedFilling>();
  const placed: Weighing[] = [];
  for (const step of order) {
    const { chosen, leftOut } = fillStep(step, placed, context);
    const fresh = chosen.filter(({ weighing }) => !placed.includes(weighing));
    placed.push(...fresh.map(({ weighing }) => weighing));
    fillings.set(step, { chosen: fresh, leftOut, stands: chosen.length > 0 });
  }
  return fillings;
}

/** Whether it is not known that the step is needed. */
export function isDoubted({ step, rule }: PlannedStep, { judge }: PlanContext): boolean {
  return [step.when, rule?.when].some((when) => when !== undefined && judge(when) === 'unknown');
}

function urgencyOf({ phase, required }: ChoiceStep): number {
  if (PLACED_FIRST.includes(phase)) return PLACED_FIRST.indexOf(phase);
  return PLACED_FIRST.length + (required === true ? 0 : 1);
}
