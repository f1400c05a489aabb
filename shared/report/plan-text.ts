import type { PlannedOption, PlanNote, PlanStepView, PlanView } from '../engine/plan-view-model.ts';
import { TIER_TEXT } from './evaluation-text.ts';

/** Where a step stands in a plan. */
export const PHASE_TEXT: Readonly<Record<PlanStepView['phase'], string>> = {
  emergency: 'At once',
  clarify: 'Clarify first',
  'local-first': 'Local therapy first',
  backbone: 'Main treatment',
  reassess: 'Look again',
  consolidate: 'Afterwards',
  supportive: 'Alongside',
};

/** Whether the plan's trigger holds. */
export const PLAN_STATE_TEXT: Readonly<Record<PlanView['state'], string>> = {
  offered: 'Fits what is known',
  possible: 'May fit: something is not known',
};

/** What kind of remark stands beside a plan. */
export const NOTE_TEXT: Readonly<Record<PlanNote['kind'], string>> = {
  hold: 'Hold',
  caution: 'Take care',
  compatible: 'Go together',
  rule: 'Order',
};

/** What a person must know of an option inside a plan, beside its name. */
export function plannedOptionText(option: PlannedOption): string {
  return [
    TIER_TEXT[option.tier].toLowerCase(),
    ...(option.availableWhen.length === 0
      ? []
      : [`available again when ${option.availableWhen.join(' and ')}`]),
    ...(option.substitute ? ['stands in: none of those the plan names is open'] : []),
    ...(option.contraindicationNotRuledOut ? ['contraindication not ruled out'] : []),
  ].join('; ');
}

/** How the options of a step belong to it: one of them, or all. */
export function choiceText({ options, takes }: PlanStepView): string | undefined {
  if (options.length < 2) return undefined;
  return takes === 'best' ? 'One of these:' : 'All that are wanted of these:';
}

const NAMED_IN_HEAD = 3;

/**
 * The head of a plan in one line: what cannot wait, then the options of the main treatment. A head
 * with a drug alone would read as if the drug came first.
 */
export function planLine({ steps }: PlanView): string {
  const filled = steps.filter(({ options }) => options.length > 0);
  const urgent = filled.filter(({ phase, uncertain }) => phase === 'emergency' && !uncertain);
  const main = filled.find(({ phase }) => phase === 'backbone');
  const first = urgent.flatMap(namesIn).join(' and ');
  const then = main === undefined ? '' : shortList(namesIn(main));
  if (first !== '') return then === '' ? first : `At once: ${first}; then ${then}`;
  return then === '' ? shortList(filled.slice(0, 1).flatMap(namesIn)) : then;
}

function namesIn({ options }: PlanStepView): readonly string[] {
  return options.map(({ name }) => name);
}

function shortList(names: readonly string[]): string {
  const more = names.length - NAMED_IN_HEAD;
  return names.slice(0, NAMED_IN_HEAD).join(' or ') + (more > 0 ? ` and ${more} more` : '');
}
