import type { Evaluation } from '../engine/evaluation.ts';
import type { PlanNote, PlanStepView, PlanView } from '../engine/plan-view-model.ts';
import {
  becauseText,
  factsTextOf,
  type FactsText,
  indented,
  sourceText,
  sublist,
} from './markdown-text.ts';
import {
  choiceText,
  NOTE_TEXT,
  PHASE_TEXT,
  PLAN_STATE_TEXT,
  plannedOptionText,
} from './plan-text.ts';

/** What must not be missed stands first. */
const KINDS: readonly PlanNote['kind'][] = ['hold', 'caution', 'rule', 'compatible'];

/** Every plan with its steps and reasons, then the plans that cannot be built. */
export function planSectionLines(evaluation: Evaluation): readonly string[] {
  const { plans, plansNotPossible, facts } = evaluation;
  const factsText = factsTextOf(facts);
  return [
    ...plans.flatMap((plan) => planLines(plan, factsText)),
    ...plansNotPossible.map(
      ({ id, title, reason }) => `- ${title}: not possible now. ${reason} [${id}]`,
    ),
  ];
}

function planLines(plan: PlanView, factsText: FactsText): readonly string[] {
  const { id, title, state, trigger, joins, steps, leftOut, notes, watch, review } = plan;
  return [
    `### ${title}: ${PLAN_STATE_TEXT[state]} [${id}]`,
    '',
    `- Because: ${becauseText(trigger, factsText) ?? trigger.condition}`,
    ...joins.map(
      (join) =>
        `- With: ${join.title} [${join.id}], because: ` +
        (becauseText(join.trigger, factsText) ?? join.trigger.condition),
    ),
    '- Steps, in this order',
    ...steps.flatMap((step) => indented(stepLines(step, id))),
    ...KINDS.flatMap((kind) => notes.filter((note) => note.kind === kind)).map(noteLine),
    ...sublist('Does not go with it, or watch', watch),
    ...sublist('Review', review),
    ...sublist(
      'Left out of this plan',
      leftOut.map((out) => `${out.name} [${out.id}]: ${out.reason}`),
    ),
    `- Source of the plan: ${sourceText(plan.source)}`,
    '',
  ];
}

/** A step, with the template or rule that brought it in where that is not the plan itself. */
function stepLines(step: PlanStepView, plan: string): readonly string[] {
  const { phase, purpose, options, waitsFor, from, uncertain } = step;
  const choice = choiceText(step);
  const brought = from === plan ? '' : ` [from ${from}]`;
  return [
    `- ${PHASE_TEXT[phase]}: ${purpose}${brought}`,
    ...(uncertain ? ['  - Not known whether this step is needed'] : []),
    ...(waitsFor === undefined ? [] : [`  - Waits for: ${waitsFor}`]),
    ...(choice === undefined ? [] : [`  - ${choice}`]),
    ...options.map((option) => `  - ${option.name} [${option.id}]: ${plannedOptionText(option)}`),
  ];
}

function noteLine(note: PlanNote): string {
  const { id, kind, text, options, uncertain, source, provenance } = note;
  const open = uncertain ? 'If it applies (not known): ' : '';
  const about = options.length === 0 ? '' : `; about ${options.map(bracketed).join(', ')}`;
  const checked = provenance === undefined ? '' : `, figures checked: ${provenance}`;
  return `- ${NOTE_TEXT[kind]}: ${open}${text} [${id}]${about}; source [${source.ref}]${checked}`;
}

function bracketed(id: string): string {
  return `[${id}]`;
}
