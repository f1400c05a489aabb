import type { Evaluation, FactView, FlipView, RedFlagView, RobustnessView } from './evaluation.ts';
import { explain } from './explain.ts';
import { factDefinitions } from './fact-definitions.ts';
import { knowledgeOf, possibleText } from './fact-text.ts';
import { inSlotOrder, optionView, sourceView } from './option-view.ts';
import type { ViewContext } from './option-view.ts';
import type { FactDefinition, FactState, FactStates, Pack, RedFlag } from './pack.ts';
import { planViews } from './plan-views.ts';
import type { WeighedPatient } from './weigh-patient.ts';

/** What was tried with each candidate besides weighing it; empty where nothing was. */
export type Tried = {
  readonly flips: ReadonlyMap<string, readonly FlipView[]>;
  readonly robustness: ReadonlyMap<string, RobustnessView>;
};

/** The part of an evaluation that follows from weighing the patient once. */
export type PatientViews = Pick<
  Evaluation,
  'facts' | 'redFlags' | 'slots' | 'plans' | 'plansNotPossible' | 'conflicts' | 'gaps'
>;

const NOTHING_TRIED: Tried = { flips: new Map(), robustness: new Map() };

/** A weighed patient in words: a small part of the work of a whole evaluation. */
export function patientViews(
  pack: Pack,
  weighed: WeighedPatient,
  tried: Tried = NOTHING_TRIED,
): PatientViews {
  const { states, judge, weighings } = weighed;
  const context = { pack, definitions: factDefinitions(pack), judge };
  return {
    facts: factViews(context, states),
    redFlags: redFlagViews(context),
    slots: pack.slots.map(({ id, label }) => ({
      id,
      label,
      options: inSlotOrder(weighings.filter(({ candidate }) => candidate.slot === id)).map(
        (weighing) => optionView(weighing, context, { weighings, ...tried }),
      ),
    })),
    ...planViews(weighed, context),
    conflicts: [...weighed.conflicts],
    gaps: pack.gaps
      .filter(({ when }) => judge(when) !== 'false')
      .map(({ id, text }) => ({ id, text })),
  };
}

function factViews({ definitions }: ViewContext, states: FactStates): Record<string, FactView> {
  return Object.fromEntries(
    [...definitions.values()].flatMap((definition) => {
      const state = states[definition.id];
      return state === undefined ? [] : [[definition.id, factView(definition, state)]];
    }),
  );
}

function factView({ id, label, domain, fields }: FactDefinition, state: FactState): FactView {
  return {
    id,
    label,
    state: knowledgeOf(domain, state.possible),
    text: possibleText(domain, state.possible),
    ...(state.basis === undefined ? {} : { basis: state.basis }),
    ...(state.on === undefined ? {} : { on: state.on }),
    fields: [...fields],
    narrowedBy: [...state.narrowedBy],
    ...(state.presumed === undefined ? {} : { presumed: state.presumed }),
  };
}

/** Raised before not ruled out, red before amber, then the order of the pack. */
function redFlagViews(context: ViewContext): RedFlagView[] {
  const open = context.pack.redFlags.filter(({ when }) => context.judge(when) !== 'false');
  return open
    .map((flag) => redFlagView(flag, context))
    .toSorted((a, b) => urgencyOf(a) - urgencyOf(b));
}

function redFlagView(flag: RedFlag, { pack, definitions, judge }: ViewContext): RedFlagView {
  const truth = judge(flag.when);
  return {
    id: flag.id,
    severity: isRed(flag, judge) ? 'red' : 'amber',
    state: truth === 'true' ? 'raised' : 'not-ruled-out',
    title: flag.title,
    action: flag.action,
    ...(flag.candidates === undefined ? {} : { candidates: [...flag.candidates] }),
    ...(flag.notCovered === undefined ? {} : { notCovered: flag.notCovered }),
    explanation: explain(flag.when, truth, definitions),
    source: sourceView(pack, flag.source),
  };
}

function isRed({ severity, redWhen }: RedFlag, judge: ViewContext['judge']): boolean {
  return severity === 'red' || (redWhen !== undefined && judge(redWhen) === 'true');
}

function urgencyOf({ state, severity }: RedFlagView): number {
  return (state === 'raised' ? 0 : 2) + (severity === 'red' ? 0 : 1);
}
