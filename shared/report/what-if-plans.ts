import type { Evaluation } from '../engine/evaluation.ts';
import type { PlanView } from '../engine/plan-view-model.ts';
import type { PlanMove } from './what-if-model.ts';

type Plans = Pick<Evaluation, 'plans'>;

/** Plans that come or go, are more or less certain, or are built of other options. */
export function planMoves({
  before,
  after,
}: {
  readonly before: Plans;
  readonly after: Plans;
}): PlanMove[] {
  const plans = new Map([...after.plans, ...before.plans].map((plan) => [plan.id, plan]));
  return [...plans.values()]
    .map(({ id, title }) => planMove({ id, title }, planIn(before, id), planIn(after, id)))
    .filter(
      ({ from, to, joining, leaving }) => from !== to || joining.length > 0 || leaving.length > 0,
    );
}

function planMove(
  plan: Pick<PlanView, 'id' | 'title'>,
  was: PlanView | undefined,
  now: PlanView | undefined,
): PlanMove {
  const isRebuilt = was !== undefined && now !== undefined;
  return {
    ...plan,
    from: was?.state ?? 'none',
    to: now?.state ?? 'none',
    joining: isRebuilt ? namesOnlyIn(now, was) : [],
    leaving: isRebuilt ? namesOnlyIn(was, now) : [],
  };
}

function planIn({ plans }: Plans, id: string): PlanView | undefined {
  return plans.find((plan) => plan.id === id);
}

function namesOnlyIn(one: PlanView, other: PlanView): string[] {
  const others = new Set(optionsIn(other).map(({ id }) => id));
  const own = optionsIn(one).filter(({ id }) => !others.has(id));
  return [...new Set(own.map(({ name }) => name))];
}

function optionsIn({ steps }: PlanView): PlanView['steps'][number]['options'] {
  return steps.flatMap(({ options }) => options);
}
