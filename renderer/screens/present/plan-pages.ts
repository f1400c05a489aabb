import type {
  Evaluation,
  PlannedOption,
  PlanNote,
  PlanStepView,
  PlanView,
} from '#shared/engine/evaluation';
import { choiceText, NOTE_TEXT, PHASE_TEXT, plannedOptionText } from '#shared/report/plan-text';

import { isSaidByOption } from '../../components/plans/step-heading.ts';
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
export function planPages({ plans }: Pick<Evaluation, 'plans'>): readonly PlanPageContent[] {
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
  const notes = (['hold', 'caution'] as const).flatMap((kind) =>
    plan.notes.filter((note) => note.kind === kind).map(noteLine),
  );
  const review: PlanLine = {
    kind: 'note',
    label: 'Review',
    text: plan.review.join('; '),
    options: [],
  };
  return [...steps, ...notes, review];
}

/** What hangs on an unknown, or on a source nobody has checked, says so in the room too. */
function noteLine({ kind, text, uncertain, provenance }: PlanNote, index: number): PlanLine {
  const said = `${uncertain ? 'If it applies (not known): ' : ''}${text}`;
  return {
    kind: 'note',
    label: index === 0 ? NOTE_TEXT[kind] : '',
    text: provenance === undefined ? said : `${said} (${provenance})`,
    options: [],
  };
}

function stepLine(step: PlanStepView, before: PlanStepView | undefined): PlanLine {
  const choice = choiceText(step);
  return {
    kind: 'step',
    label: before?.phase === step.phase ? '' : PHASE_TEXT[step.phase],
    text: headingOf(step),
    options: [
      ...(choice === undefined ? [] : [choice]),
      ...(isSaidByOption(step) ? [] : step.options.map(optionText)),
    ],
    ...(step.waitsFor === undefined ? {} : { waits: `Waits for: ${step.waitsFor}` }),
  };
}

function headingOf(step: PlanStepView): string {
  const [only] = step.options;
  const said = only !== undefined && isSaidByOption(step) ? optionText(only) : step.purpose;
  return `${said}${step.uncertain ? ' (not known whether needed)' : ''}`;
}

function optionText(option: PlannedOption): string {
  return `${option.name}: ${plannedOptionText(option)}`;
}

function heightOf({ kind, text, options, waits = '' }: PlanLine): number {
  const main = textHeight(text, 1440, kind === 'step' ? 28 : 25);
  const rest = [...options, waits].reduce((sum, line) => sum + textHeight(line, 1420, 25), 0);
  return main + rest + 12;
}
