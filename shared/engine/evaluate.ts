import { derive } from './derive.ts';
import type { Evaluation, FactView, PackStamp, RedFlagView } from './evaluation.ts';
import { explain } from './explain.ts';
import { factDefinitions } from './fact-definitions.ts';
import { knowledgeOf, possibleText } from './fact-text.ts';
import { findMissing } from './missing.ts';
import { inSlotOrder, optionView, sourceView } from './option-view.ts';
import type { ViewContext } from './option-view.ts';
import type { FactDefinition, FactState, FactStates, Pack, RedFlag } from './pack.ts';
import { judgeBy } from './truth.ts';
import { weighAll } from './weigh.ts';

/**
 * Weighs every candidate of the pack for one set of base facts. A base fact that is absent is
 * unknown. No clock, no randomness: the same input gives the same bytes.
 */
export function evaluate(pack: Pack, stamp: PackStamp, base: FactStates): Evaluation {
  const states = derive(pack, base);
  const judge = judgeBy(states);
  const context = { pack, definitions: factDefinitions(pack), judge };
  const weighings = weighAll(pack, judge);
  return {
    pack: { ...stamp },
    facts: factViews(context, states),
    redFlags: redFlagViews(context),
    slots: pack.slots.map(({ id, label }) => ({
      id,
      label,
      options: inSlotOrder(weighings.filter(({ candidate }) => candidate.slot === id)).map(
        (weighing) => optionView(weighing, context),
      ),
    })),
    missing: findMissing(pack, states, judge, weighings),
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
    severity: flag.severity,
    state: truth === 'true' ? 'raised' : 'not-ruled-out',
    title: flag.title,
    action: flag.action,
    ...(flag.candidate === undefined ? {} : { candidate: flag.candidate }),
    explanation: explain(flag.when, truth, definitions),
    source: sourceView(pack, flag.source),
  };
}

function urgencyOf({ state, severity }: RedFlagView): number {
  return (state === 'raised' ? 0 : 2) + (severity === 'red' ? 0 : 1);
}
