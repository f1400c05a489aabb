import { stepsIn } from './lint-places.ts';
import type { Pack } from './pack.ts';
import type { Compatibility, PlanStep, PlanTemplate } from './planning.ts';
import { PATIENT } from './plan-compatibility.ts';

/** Plans without a treatment in them, steps nothing can fill, and rules that bar nothing. */
export function planFaults(pack: Pack): readonly string[] {
  const { templates, traits, compatibility } = pack.planning;
  return [
    ...templates.flatMap(templateFaults),
    ...stepsIn(pack).flatMap(({ where, step }) => stepFaults(where, step)),
    ...Object.entries(traits).flatMap(([trait, ids]) =>
      ids.length > 0 ? [] : `Trait ${trait}: no candidate has it`,
    ),
    ...compatibility.flatMap(pairFaults),
  ];
}

function templateFaults({ id, steps }: PlanTemplate): readonly string[] {
  const hasChoice = steps.some(({ kind }) => kind === 'choice');
  return hasChoice ? [] : [`Plan ${id}: no step that a candidate fills`];
}

function stepFaults(where: string, step: PlanStep): readonly string[] {
  if (step.kind === 'milestone') return step.text.trim() === '' ? [`${where}: says nothing`] : [];
  const { from, substitutes } = step;
  return [
    ...(from.length > 0 || substitutes !== undefined ? [] : [`${where}: nothing can fill it`]),
    ...(new Set(from).size === from.length ? [] : [`${where}: names a candidate two times`]),
  ];
}

/** Only two treatments can be kept apart; the patient stands second. */
function pairFaults({ id, between: [one, other], verdict }: Compatibility): readonly string[] {
  if (one === PATIENT) return [`Compatibility ${id}: the patient stands first`];
  if (other !== PATIENT || verdict !== 'never') return [];
  return [`Compatibility ${id}: bars nothing, as the patient is no treatment`];
}
