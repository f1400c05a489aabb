import type { PlannedOption, PlanStepView, PlanView, UnbuiltPlan } from './plan-view-model.ts';
import { explain } from './explain.ts';
import { sourceView } from './option-view.ts';
import type { ViewContext } from './option-view.ts';
import { buildPlans } from './plan-build.ts';
import type { BuiltPlan, BuiltStep, FailedPlan } from './plan-build.ts';
import { planContext } from './plan-context.ts';
import type { PlanContext } from './plan-context.ts';
import type { Chosen } from './plan-fill.ts';
import { planNotes } from './plan-notes.ts';
import { isExcluding } from './weigh.ts';
import type { WeighedPatient } from './weigh-patient.ts';

/** The plans open to a patient, ranked, and those whose trigger holds but that cannot be built. */
export function planViews(
  { weighings, judge }: WeighedPatient,
  view: ViewContext,
): { readonly plans: PlanView[]; readonly plansNotPossible: UnbuiltPlan[] } {
  const byId = new Map(weighings.map((weighing) => [weighing.candidate.id, weighing]));
  const context = planContext(view.pack, byId, judge);
  const { plans, failed } = buildPlans(context);
  return {
    plans: plans.map((plan) => planView(plan, context, view)),
    plansNotPossible: failed.map(unbuiltPlan),
  };
}

function planView(plan: BuiltPlan, context: PlanContext, view: ViewContext): PlanView {
  const { template, state, joins, steps, leftOut } = plan;
  const parts = [template, ...joins];
  const trigger = ({ when }: typeof template) =>
    explain(when, context.judge(when), view.definitions);
  return {
    id: template.id,
    title: template.title,
    state,
    trigger: trigger(template),
    joins: joins.map((join) => ({ id: join.id, title: join.title, trigger: trigger(join) })),
    steps: steps.map(stepView),
    leftOut: leftOut.map(({ weighing: { candidate }, reason }) => ({
      id: candidate.id,
      name: candidate.name,
      reason,
    })),
    notes: [...planNotes(steps, context, view)],
    watch: [...new Set(parts.flatMap(({ watch }) => watch))],
    review: [...new Set(parts.map(({ review }) => review))],
    source: sourceView(view.pack, template.source),
  };
}

function stepView({ step, from, chosen, uncertain }: BuiltStep): PlanStepView {
  const { phase } = step;
  if (step.kind === 'milestone') {
    return { phase, purpose: step.text, options: [], takes: 'best', from, uncertain };
  }
  const { purpose, takes, waitsFor } = step;
  return {
    phase,
    purpose,
    options: chosen.map(plannedOption),
    takes,
    ...(waitsFor === undefined ? {} : { waitsFor }),
    from,
    uncertain,
  };
}

function plannedOption({ weighing, substitute }: Chosen): PlannedOption {
  const { candidate, tier, availableWhen, pending } = weighing;
  return {
    id: candidate.id,
    name: candidate.name,
    tier,
    availableWhen: [...availableWhen],
    contraindicationNotRuledOut: pending.some(isExcluding),
    substitute,
  };
}

function unbuiltPlan({ template, step, leftOut }: FailedPlan): UnbuiltPlan {
  const reasons = leftOut.map(
    ({ weighing: { candidate }, reason }) => `${candidate.name}: ${reason}`,
  );
  const why = reasons.length === 0 ? 'no option applies' : reasons.join('; ');
  return {
    id: template.id,
    title: template.title,
    reason: `Nothing is open for “${step.purpose}”: ${why}`,
  };
}
