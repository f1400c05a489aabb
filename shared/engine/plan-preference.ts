import type { ChoiceStep, PlanStep, PlanTemplate } from './planning.ts';
import type { Chosen, Filling, LeftOut } from './plan-fill.ts';

/** A step that carries the plan's main treatment. */
export function isBackbone(step: PlanStep): step is ChoiceStep {
  return step.kind === 'choice' && step.phase === 'backbone';
}

/**
 * What the patient's problems ask of the main treatment: of equally good ones those that a problem
 * names too (bone metastases: with cabozantinib) stay. Where a problem names none of them, all do.
 */
export function preferNamedByProblems<Placed extends Filling>(
  fillings: ReadonlyMap<PlanStep, Placed>,
  strategy: PlanTemplate,
  problems: readonly PlanTemplate[],
): ReadonlyMap<PlanStep, Placed> {
  const main = strategy.steps.filter(isBackbone).filter(({ takes }) => takes === 'best');
  const narrowed = new Map(fillings);
  for (const step of main) {
    const filling = fillings.get(step);
    if (filling !== undefined) narrowed.set(step, { ...filling, ...narrowAll(filling, problems) });
  }
  return narrowed;
}

function narrowAll(filling: Filling, problems: readonly PlanTemplate[]): Filling {
  return problems.reduce(
    (now, problem) =>
      problem.steps.filter(isBackbone).reduce((found, wish) => narrow(found, wish, problem), now),
    filling,
  );
}

function narrow({ chosen, leftOut }: Filling, wish: ChoiceStep, problem: PlanTemplate): Filling {
  const isNamed = ({ weighing }: Chosen) => wish.from.includes(weighing.candidate.id);
  const named = chosen.filter(isNamed);
  if (named.length === 0 || named.length === chosen.length) return { chosen, leftOut };
  const others: readonly LeftOut[] = chosen
    .filter((option) => !isNamed(option))
    .map(({ weighing }) => ({
      weighing,
      reason: `as good, but “${problem.title}” favours: ${wish.purpose}`,
    }));
  return { chosen: named, leftOut: [...leftOut, ...others] };
}
