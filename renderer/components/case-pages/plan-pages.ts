import type { Evaluation } from '#shared/engine/evaluation';
import type {
  PlannedOption,
  PlanNote,
  PlanStepView,
  PlanView,
} from '#shared/engine/plan-view-model';
import {
  choiceText,
  NOTE_TEXT,
  PHASE_TEXT,
  PLAN_STATE_TEXT,
  plannedOptionText,
} from '#shared/report/plan-text';

import { isSaidByOption } from '../plans/step-heading.ts';
import { TEXT } from '../../text/text.ts';
import { paginateEvenly, textHeight, USUAL_FIT, type Fit } from './present-fit.ts';

/** One line of a presented plan: a step, or what is held or watched. */
export type PlanLine = {
  readonly kind: 'step' | 'note';
  /** The phase of a step, or what kind of note it is; empty where it repeats on the page. */
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
  /** What to hold or watch that pages behind this one say. */
  readonly notesBehind: number;
};

/** A plan as a whole, or its steps and its notes on pages of their own. */
export type PlanPart = 'whole' | 'steps' | 'notes';

const TEXTS = TEXT.present.plan;
const SHOWN = 3;

/** The first plans, each on as many pages as it needs; one that may fit where none does. */
export function planPages(
  { plans }: Pick<Evaluation, 'plans'>,
  { width, height }: Fit = USUAL_FIT,
  part: PlanPart = 'whole',
): readonly PlanPageContent[] {
  const offered = plans.filter(({ state }) => state === 'offered');
  const shown = offered.length > 0 ? offered.slice(0, SHOWN) : plans.slice(0, 1);
  const labels = labelWidth(width);
  const pages = shown.flatMap((plan) =>
    paginateEvenly(
      linesOf(plan, part),
      (line) => heightOf(line, width - labels - 134),
      height - headHeight(plan, width),
    )
      .map(labelled)
      .map((lines, index, all) => ({
        plan,
        joins: plan.joins.map(({ title }) => title),
        lines,
        notesBehind: part === 'steps' && index === all.length - 1 ? notesOf(plan).length : 0,
      })),
  );
  const unsaid = part === 'notes' ? 0 : plans.length - shown.length;
  return pages.map((page, index) => ({ ...page, unsaid: index === pages.length - 1 ? unsaid : 0 }));
}

/** Width of the phases beside the steps, px of a 28 px type. */
function labelWidth(width: number): number {
  return Math.min(266, width * 0.17);
}

/** Says each label once a page: the first line of a page always has its own. */
function labelled(lines: readonly PlanLine[]): readonly PlanLine[] {
  return lines.map((line, index) =>
    lines[index - 1]?.label === line.label ? { ...line, label: '' } : line,
  );
}

function linesOf(plan: PlanView, part: PlanPart): readonly PlanLine[] {
  const notes = part === 'steps' ? [] : notesOf(plan).map(noteLine);
  if (part === 'notes') return notes;
  const review: PlanLine = {
    kind: 'note',
    label: TEXTS.review,
    text: plan.review.join('; '),
    options: [],
  };
  return [
    ...plan.steps.map(stepLine).flatMap(piecesOf),
    ...notes,
    ...(plan.review.length === 0 ? [] : [review]),
  ];
}

function notesOf({ notes }: PlanView): readonly PlanNote[] {
  return (['hold', 'caution'] as const).flatMap((kind) =>
    notes.filter((note) => note.kind === kind),
  );
}

/** What hangs on an unknown, or on a source nobody has checked, says so in the room too. */
function noteLine({ kind, text, uncertain, provenance }: PlanNote): PlanLine {
  const said = `${uncertain ? TEXTS.ifItApplies : ''}${text}`;
  return {
    kind: 'note',
    label: NOTE_TEXT[kind],
    text: provenance === undefined ? said : `${said} (${provenance})`,
    options: [],
  };
}

function stepLine(step: PlanStepView): PlanLine {
  const choice = choiceText(step);
  return {
    kind: 'step',
    label: PHASE_TEXT[step.phase],
    text: headingOf(step),
    options: [
      ...(choice === undefined ? [] : [choice]),
      ...(isSaidByOption(step) ? [] : step.options.map(optionText)),
    ],
    ...(step.waitsFor === undefined ? {} : { waits: TEXTS.waitsFor(step.waitsFor) }),
  };
}

/** Options said in one piece: a step with more goes on in the next, if need be on another page. */
const OPTIONS = 5;

function piecesOf(line: PlanLine): readonly PlanLine[] {
  const { options, label } = line;
  if (options.length <= OPTIONS) return [line];
  const rest = Array.from({ length: Math.ceil(options.length / OPTIONS) - 1 }, (_, index) =>
    options.slice((index + 1) * OPTIONS, (index + 2) * OPTIONS),
  );
  return [
    { ...line, options: options.slice(0, OPTIONS) },
    ...rest.map((piece) => ({
      kind: 'step' as const,
      label,
      text: TEXTS.goesOn(line.text),
      options: piece,
    })),
  ];
}

function headingOf(step: PlanStepView): string {
  const [only] = step.options;
  const said = only !== undefined && isSaidByOption(step) ? optionText(only) : step.purpose;
  return `${said}${step.uncertain ? TEXTS.notKnownIfNeeded : ''}`;
}

function optionText(option: PlannedOption): string {
  return `${option.name}: ${plannedOptionText(option)}`;
}

/** Title and joined plans, which wrap on a narrow page, with the margins of the box of lines. */
function headHeight({ title, joins, state }: PlanView, width: number): number {
  const under = [PLAN_STATE_TEXT[state], TEXTS.joins(joins.map((join) => join.title))].join(' · ');
  const heading = textHeight(TEXTS.title(title), width - 80, 36);
  return heading + textHeight(under, width - 80, 24) + 65;
}

function heightOf({ kind, text, options, waits = '' }: PlanLine, width: number): number {
  const main = textHeight(text, width, kind === 'step' ? 28 : 25);
  const rest = [...options, waits].reduce((sum, line) => sum + textHeight(line, width - 20, 25), 0);
  return main + rest + 8;
}
