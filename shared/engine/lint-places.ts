import type { Condition } from './condition.ts';
import { always } from './condition.ts';
import type { Argument, Pack } from './pack.ts';
import type { PlanStep } from './planning.ts';

/** A condition of a pack, its id (permanent, except for steps) and what to call its place. */
export type Place = {
  readonly id: string;
  readonly where: string;
  readonly condition: Condition;
};

/** A step of a plan, the number it has there, and when the plan itself comes up. */
type StepPlace = {
  readonly id: string;
  readonly where: string;
  readonly step: PlanStep;
  readonly planWhen: Condition;
};

/** The arguments of all blocks and candidates. */
export function argumentsIn({ blocks, candidates }: Pack): readonly Argument[] {
  return [...Object.values(blocks), ...candidates].flatMap((owner) => owner.arguments);
}

/** Every step of every plan, and every step a sequencing rule adds. */
export function stepsIn({ planning }: Pack): readonly StepPlace[] {
  const { templates, sequencing } = planning;
  return [
    ...templates.flatMap(({ id, steps, when }) => placed('Plan', id, steps, when)),
    ...sequencing.flatMap(({ id, adds = [], when = always }) =>
      placed('Sequencing rule', id, adds, when),
    ),
  ];
}

/** Every place of a pack that holds a condition. */
export function placesIn(pack: Pack): readonly Place[] {
  const { templates, compatibility, sequencing } = pack.planning;
  return [
    ...pack.derived.flatMap((fact) => ('rule' in fact ? place('Fact', fact.id, fact.rule) : [])),
    ...argumentsIn(pack).map(({ id, when }) => place('Argument', id, when)),
    ...pack.candidates.map(({ id, applies }) => place('Candidate', id, applies)),
    ...pack.redFlags.flatMap(({ id, when, redWhen }) => [
      place('Red flag', id, when),
      ...(redWhen === undefined ? [] : [place('Red flag', id, redWhen)]),
    ]),
    ...pack.gaps.map(({ id, when }) => place('Gap', id, when)),
    ...templates.map(({ id, when }) => place('Plan', id, when)),
    ...compatibility.map(({ id, when = always }) => place('Compatibility', id, when)),
    ...sequencing.map(({ id, when = always }) => place('Sequencing rule', id, when)),
    ...stepsIn(pack).map(({ id, where, step }) => ({
      id,
      where,
      condition: step.when ?? always,
    })),
  ];
}

function place(kind: string, id: string, condition: Condition): Place {
  return { id, where: `${kind} ${id}`, condition };
}

function placed(
  kind: string,
  owner: string,
  steps: readonly PlanStep[],
  planWhen: Condition,
): readonly StepPlace[] {
  return steps.map((step, index) => ({
    id: `${owner}/${index + 1}`,
    where: `${kind} ${owner}, step ${index + 1}`,
    step,
    planWhen,
  }));
}
