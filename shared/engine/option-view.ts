import type { ArgumentView, FlipView, OptionView, RobustnessView } from './evaluation.ts';
import type { SourceView } from './statement.ts';
import type { Tier } from './tier.ts';
import { explain } from './explain.ts';
import type { FactDefinitions } from './fact-definitions.ts';
import type { Argument, Pack, Strength } from './pack.ts';
import type { Judge } from './truth.ts';
import { isExcluding, withoutExclusions } from './weigh.ts';
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

/** What is known of an option beside its own weighing. */
export type OptionSurroundings = {
  readonly weighings: readonly Weighing[];
  readonly flips: ReadonlyMap<string, readonly FlipView[]>;
  readonly robustness: ReadonlyMap<string, RobustnessView>;
};

/** One weighed candidate in words, without any number of the weighing. */
export function optionView(
  weighing: Weighing,
  context: ViewContext,
  { weighings, flips, robustness }: OptionSurroundings,
): OptionView {
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
    ...(isOverridable(firing) ? { tierIfOverridden: withoutExclusions(weighing) } : {}),
    conflicted: weighing.conflicted,
    contraindicationNotRuledOut: pending.some(isExcluding),
    applies: explain(candidate.applies, weighing.applies, context.definitions),
    supporting: views(firing.filter(({ strength }) => SUPPORTING.includes(strength))),
    opposing: views(firing.filter(({ strength }) => OPPOSING.includes(strength))),
    excluding: views(firing.filter(isExcluding)),
    notes: views(firing.filter(({ strength }) => strength === 'note')),
    pending: views(pending),
    tiedWith: weighings
      .filter((other) => isTie(weighing, other))
      .map((other) => other.candidate.id),
    flips: [...(flips.get(id) ?? [])],
    robustness: robustness.get(id) ?? { stable: true, moves: [] },
    ...pickRemarks(candidate),
  };
}

/** Same slot, same tier, same support: nothing in the pack puts one before the other. */
function isTie(one: Weighing, other: Weighing): boolean {
  return (
    one !== other &&
    one.candidate.slot === other.candidate.slot &&
    one.tier === other.tier &&
    one.net === other.net
  );
}

/** Excluded for good, but by nothing that a board may not override. */
function isOverridable(firing: readonly Argument[]): boolean {
  const barring = firing.filter(
    (reason) => isExcluding(reason) && reason.strength !== 'excludes-for-now',
  );
  return barring.length > 0 && barring.every(({ strength }) => strength === 'excludes-overridable');
}

/** The source of a statement; a statement without one is a broken pack. */
export function sourceView(pack: Pack, ref: string): SourceView {
  const reference = pack.references[ref];
  if (reference === undefined) throw new Error(`The pack has no reference ${ref}`);
  const { citation, figures, level, provenance } = reference;
  const wasRead = /^verified\b/i.test(provenance);
  return {
    ref,
    citation,
    level,
    provenance,
    figures,
    ...(wasRead ? { checkedOn: pack.meta.sourcesReadOn } : {}),
  };
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
