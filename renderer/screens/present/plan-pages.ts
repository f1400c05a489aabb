import type { Evaluation, PlanStepView, PlanView } from '#shared/engine/evaluation';
import { choiceText, NOTE_TEXT, PHASE_TEXT, plannedOptionText } from '#shared/report/plan-text';

import { PAGE, paginate, textHeight } from './present-fit.ts';

/** One line of a presented plan: a step, or what is held or watched. */
export type PlanLine = {
  readonly kind: 'step' | 'note';
  /** The phase of a step, or what kind of note it is; empty where it repeats. */
  readonly label: string;
  readonly text: string;
  readonly options: readonly string[];
  readonly waits?: string;
};

export type PlanPageContent = {
  readonly plan: Pick<PlanView, 'title' | 'state'>;
  readonly joins: readonly string[];
  readonly lines: readonly PlanLine[];
  /** Plans that only the board sheet shows; said on the last page of plans. */
  readonly unsaid: number;
};

const SHOWN = 3;

/** The first plans, each on as many pages as it needs; possible ones only where none is offered. */
export function planPages({ plans }: Evaluation): readonly PlanPageContent[] {
  const offered = plans.filter(({ state }) => state === 'offered');
  const shown = (offered.length > 0 ? offered : plans).slice(0, SHOWN);
  const pages = shown.flatMap((plan) =>
    paginate(linesOf(plan), heightOf, PAGE - 110).map((lines) => ({
      plan,
      joins: plan.joins.map(({ title }) => title),
      lines,
    })),
  );
  const unsaid = plans.length - shown.length;
  return pages.map((page, index) => ({ ...page, unsaid: index === pages.length - 1 ? unsaid : 0 }));
}

function linesOf(plan: PlanView): readonly PlanLine[] {
  const steps = plan.steps.map((step, index) => stepLine(step, plan.steps[index - 1]));
  const said = plan.notes.filter(({ kind }) => kind === 'hold' || kind === 'caution');
  const notes = said.map(({ kind, text }, index) => ({
    kind: 'note' as const,
    label: said[index - 1]?.kind === kind ? '' : NOTE_TEXT[kind],
    text,
    options: [],
  }));
  const review: PlanLine = {
    kind: 'note',
    label: 'Review',
    text: plan.review.join('; '),
    options: [],
  };
  return [...steps, ...notes, review];
}

function stepLine(step: PlanStepView, before: PlanStepView | undefined): PlanLine {
  const choice = choiceText(step);
  return {
    kind: 'step',
    label: before?.phase === step.phase ? '' : PHASE_TEXT[step.phase],
    text: `${step.purpose}${step.uncertain ? ' (not known whether needed)' : ''}`,
    options: [
      ...(choice === undefined ? [] : [choice]),
      ...step.options.map((option) => `${option.name}: ${plannedOptionText(option)}`),
    ],
    ...(step.waitsFor === undefined ? {} : { waits: `Waits for: ${step.waitsFor}` }),
  };
}

function heightOf({ kind, text, options, waits = '' }: PlanLine): number {
  const main = textHeight(text, 1440, kind === 'step' ? 28 : 25);
  const rest = [...options, waits].reduce((sum, line) => sum + textHeight(line, 1420, 25), 0);
  return main + rest + 12;
}
