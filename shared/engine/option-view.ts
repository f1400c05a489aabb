import type { ArgumentView, OptionView, SourceView, Tier } from './evaluation.ts';
import { explain } from './explain.ts';
import type { FactDefinitions } from './fact-definitions.ts';
import type { Argument, Pack, Strength } from './pack.ts';
import type { Judge } from './truth.ts';
import { isExcluding } from './weigh.ts';
import type { Weighing } from './weigh.ts';

/** What the views need besides the thing they show. */
export type ViewContext = {
  readonly pack: Pack;
  readonly definitions: FactDefinitions;
  readonly judge: Judge;
};

const STRONGEST_FIRST: readonly Strength[] = [
  'excludes',
  'excludes-overridable',
  'excludes-for-now',
  'confirming',
  'strongly-supports',
  'strongly-opposes',
  'weakly-supports',
  'weakly-opposes',
  'note',
];

const SUPPORTING: readonly Strength[] = ['confirming', 'strongly-supports', 'weakly-supports'];
const OPPOSING: readonly Strength[] = ['strongly-opposes', 'weakly-opposes'];

const TIER_ORDER: readonly Tier[] = [
  'preferred',
  'recommended',
  'option',
  'weak-option',
  'applicability-unknown',
  'deferred',
  'not-recommended',
  'excluded',
];

/** Tier first, then net support; options with equal support keep the order of the pack. */
export function inSlotOrder(weighings: readonly Weighing[]): readonly Weighing[] {
  return weighings.toSorted(
    (a, b) => TIER_ORDER.indexOf(a.tier) - TIER_ORDER.indexOf(b.tier) || b.net - a.net,
  );
}

/** One weighed candidate in words, without any number of the weighing. */
export function optionView(weighing: Weighing, context: ViewContext): OptionView {
  const { candidate, firing, pending, tierOnceLifted } = weighing;
  const views = (reasons: readonly Argument[]) => argumentViews(reasons, context);
  const { id, name, modality, slot, intent, line } = candidate;
  return {
    id,
    name,
    modality,
    slot,
    intent,
    line,
    tier: weighing.tier,
    ...(tierOnceLifted === undefined ? {} : { tierOnceLifted }),
    availableWhen: [...weighing.availableWhen],
    conflicted: weighing.conflicted,
    contraindicationNotRuledOut: pending.some(isExcluding),
    applies: explain(candidate.applies, weighing.applies, context.definitions),
    supporting: views(firing.filter(({ strength }) => SUPPORTING.includes(strength))),
    opposing: views(firing.filter(({ strength }) => OPPOSING.includes(strength))),
    excluding: views(firing.filter(isExcluding)),
    notes: views(firing.filter(({ strength }) => strength === 'note')),
    pending: views(pending),
    ...pickRemarks(candidate),
  };
}

/** The source of a statement; a statement without one is a broken pack. */
export function sourceView(pack: Pack, ref: string): SourceView {
  const reference = pack.references[ref];
  if (reference === undefined) throw new Error(`The pack has no reference ${ref}`);
  const { citation, level, provenance } = reference;
  return { ref, citation, level, provenance };
}

function argumentViews(reasons: readonly Argument[], context: ViewContext): ArgumentView[] {
  return reasons
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map((reason) => argumentView(reason, context));
}

function rankOf({ strength }: Argument): number {
  return STRONGEST_FIRST.indexOf(strength);
}

function argumentView(reason: Argument, { pack, definitions, judge }: ViewContext): ArgumentView {
  const truth = judge(reason.when);
  return {
    id: reason.id,
    strength: reason.strength,
    axis: reason.axis,
    text: reason.because,
    explanation: explain(reason.when, truth, definitions),
    source: sourceView(pack, reason.source),
    ...(reason.until === undefined ? {} : { until: reason.until }),
    failSafe: reason.failSafe === true && truth === 'unknown',
  };
}

type Remarks = Pick<OptionView, 'orientation' | 'interactions' | 'expectedBenefit' | 'note'>;

function pickRemarks({ orientation, interactions, expectedBenefit, note }: Remarks): Remarks {
  return {
    ...(orientation === undefined ? {} : { orientation }),
    ...(interactions === undefined ? {} : { interactions }),
    ...(expectedBenefit === undefined ? {} : { expectedBenefit }),
    ...(note === undefined ? {} : { note }),
  };
}
