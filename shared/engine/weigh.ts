import type { Tier } from './tier.ts';
import type { Argument, Candidate, Pack, Strength } from './pack.ts';
import type { Truth } from './possible.ts';
import type { Judge } from './truth.ts';

/** One candidate weighed. The net support sorts inside the engine and never leaves it. */
export type Weighing = {
  readonly candidate: Candidate;
  readonly applies: Truth;
  readonly tier: Tier;
  /** The tier without temporary exclusions, for a deferred option. */
  readonly tierOnceLifted?: Tier;
  readonly availableWhen: readonly string[];
  readonly conflicted: boolean;
  readonly firing: readonly Argument[];
  readonly pending: readonly Argument[];
  readonly net: number;
};

const WEIGHTS: Readonly<Record<Strength, number>> = {
  confirming: 4,
  'strongly-supports': 2,
  'weakly-supports': 1,
  'weakly-opposes': -1,
  'strongly-opposes': -2,
  note: 0,
  excludes: 0,
  'excludes-overridable': 0,
  'excludes-for-now': 0,
};

const EXCLUDING: readonly Strength[] = ['excludes', 'excludes-overridable', 'excludes-for-now'];
const STRONGLY_FOR: readonly Strength[] = ['confirming', 'strongly-supports'];
const STRONGLY_AGAINST: readonly Strength[] = ['strongly-opposes', ...EXCLUDING];

const REASONS = new WeakMap<Pack, ReadonlyMap<Candidate, readonly Argument[]>>();

/** All candidates that apply or may apply, in the order of the pack. */
export function weighAll(pack: Pack, judge: Judge): readonly Weighing[] {
  const reasons = REASONS.get(pack) ?? collectReasons(pack);
  return [...reasons].flatMap(([candidate, found]) => weigh(candidate, found, judge) ?? []);
}

/** A pack does not change, and many patients are weighed with it. */
function collectReasons(pack: Pack): ReadonlyMap<Candidate, readonly Argument[]> {
  const reasons = new Map(
    pack.candidates.map((candidate) => [candidate, argumentsOf(pack, candidate)]),
  );
  REASONS.set(pack, reasons);
  return reasons;
}

/** Weighs one candidate; undefined when it certainly does not apply. */
export function weigh(
  candidate: Candidate,
  reasons: readonly Argument[],
  judge: Judge,
): Weighing | undefined {
  const applies = judge(candidate.applies);
  if (applies === 'false') return undefined;

  const pending = reasons.filter((reason) => judge(reason.when) === 'unknown');
  const firing = reasons.filter((reason) => fires(reason, judge(reason.when)));
  const open = applies === 'unknown' ? 'applicability-unknown' : supportTier(firing);
  const tier = barredTier(firing) ?? open;
  return {
    candidate,
    applies,
    tier,
    ...(tier === 'deferred' ? { tierOnceLifted: open } : {}),
    availableWhen: tier === 'deferred' ? whatLifts(firing) : [],
    conflicted: isConflicted(firing),
    firing,
    pending,
    net: netSupport(firing),
  };
}

/** The arguments of a candidate: those of its blocks, then its own. */
export function argumentsOf(pack: Pack, candidate: Candidate): readonly Argument[] {
  const shared = candidate.blocks.flatMap((id) => {
    const block = pack.blocks[id];
    if (block === undefined) throw new Error(`Candidate ${candidate.id} has no block ${id}`);
    return block.arguments;
  });
  return [...shared, ...candidate.arguments];
}

/** For good, for now, or unless the board overrides. */
export function isExcluding({ strength }: Argument): boolean {
  return EXCLUDING.includes(strength);
}

/** The tier support alone gives: what remains when no exclusion fires and the option applies. */
export function supportTier(firing: readonly Argument[]): Tier {
  const net = netSupport(firing);
  if (net >= 4 || firing.some(({ strength }) => strength === 'confirming')) return 'preferred';
  if (net >= 2) return 'recommended';
  if (net >= 1) return 'option';
  return net >= -1 ? 'weak-option' : 'not-recommended';
}

/** The tier an option would have if no exclusion fired. */
export function withoutExclusions({ applies, firing }: Weighing): Tier {
  return applies === 'unknown' ? 'applicability-unknown' : supportTier(firing);
}

/** An exclusion for good wins over one for now, and both win over any support. */
function barredTier(firing: readonly Argument[]): Tier | undefined {
  const exclusions = firing.filter(isExcluding);
  if (exclusions.length === 0) return undefined;
  return exclusions.every(({ strength }) => strength === 'excludes-for-now')
    ? 'deferred'
    : 'excluded';
}

function whatLifts(firing: readonly Argument[]): readonly string[] {
  const temporary = firing.filter(({ strength }) => strength === 'excludes-for-now');
  return [...new Set(temporary.flatMap(({ until }) => until ?? []))];
}

function fires({ failSafe }: Argument, truth: Truth): boolean {
  return truth === 'true' || (truth === 'unknown' && failSafe === true);
}

function netSupport(firing: readonly Argument[]): number {
  return firing.reduce((net, { strength }) => net + WEIGHTS[strength], 0);
}

function isConflicted(firing: readonly Argument[]): boolean {
  return (
    firing.some(({ strength }) => STRONGLY_FOR.includes(strength)) &&
    firing.some(({ strength }) => STRONGLY_AGAINST.includes(strength))
  );
}
