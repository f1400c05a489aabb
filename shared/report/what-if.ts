import type { ArgumentView, FactView, OptionView } from '../engine/evaluation.ts';
import type { PatientViews } from '../engine/patient-views.ts';
import { planMoves } from './what-if-plans.ts';
import type {
  AssumedChange,
  FactMove,
  OptionMove,
  ReasonMove,
  RedFlagMove,
  Voice,
  WhatIf,
} from './what-if-model.ts';

/** The patient as the case has it, and as assumed. */
export type BeforeAndAfter = { readonly before: PatientViews; readonly after: PatientViews };

/**
 * What is different between the patient as the case has it and as assumed. Only compares; both
 * were weighed by the same pack.
 */
export function whatIf(both: BeforeAndAfter, changes: readonly AssumedChange[]): WhatIf {
  const changed = new Set(changes.map(({ fact }) => fact));
  const options = optionMoves(both);
  const moved = options.filter(({ from, to }) => from !== to);
  const { before, after } = both;
  return {
    changes: factMoves(both, (fact) => changed.has(fact.id)),
    follows: factMoves(both, (fact) => !changed.has(fact.id)).filter(({ from, to }) => from !== to),
    moved,
    restated: options.filter(
      ({ from, to, because, applies }) =>
        from === to && (because.length > 0 || applies !== undefined),
    ),
    staying: options.length - moved.length,
    redFlags: redFlagMoves(both),
    plans: planMoves(both),
    conflicts: after.conflicts.map((conflict) => ({
      ...conflict,
      isNew: before.conflicts.every(({ fact }) => fact !== conflict.fact),
    })),
    gapsGained: gapsOnlyIn(after, before),
    gapsLost: gapsOnlyIn(before, after),
  };
}

function gapsOnlyIn(one: PatientViews, other: PatientViews): string[] {
  return one.gaps
    .filter(({ id }) => other.gaps.every((gap) => gap.id !== id))
    .map(({ text }) => text);
}

function factMoves(
  { before, after }: BeforeAndAfter,
  isMeant: (fact: FactView) => boolean,
): FactMove[] {
  return Object.values(after.facts)
    .filter(isMeant)
    .map(({ id, label, text }) => ({
      fact: id,
      label,
      from: before.facts[id]?.text ?? text,
      to: text,
    }));
}

/** Every option that applies or may apply before or after, in the order of the slots. */
function optionMoves({ before, after }: BeforeAndAfter): readonly OptionMove[] {
  return after.slots.flatMap(({ id, label, options }) => {
    const earlier = before.slots.find((slot) => slot.id === id)?.options ?? [];
    const gone = earlier.filter((option) => options.every((other) => other.id !== option.id));
    return [...options, ...gone].map((option) => {
      const isSame = (other: OptionView) => other.id === option.id;
      return optionMove(option, label, {
        was: earlier.find(isSame),
        now: options.find(isSame),
      });
    });
  });
}

/** The option before and after; undefined where it does not apply. */
type Pair = { readonly was: OptionView | undefined; readonly now: OptionView | undefined };

function optionMove(option: OptionView, slot: string, { was, now }: Pair): OptionMove {
  const truths = { was: truthOf(was), now: truthOf(now) };
  return {
    id: option.id,
    name: option.name,
    slot,
    from: was?.tier ?? 'not-applicable',
    to: now?.tier ?? 'not-applicable',
    because: reasonMoves({ was, now }),
    ...(truths.was === truths.now
      ? {}
      : { applies: { condition: option.applies.condition, ...truths } }),
  };
}

function truthOf(option: OptionView | undefined): OptionView['applies']['truth'] {
  return option?.applies.truth ?? 'false';
}

const LOUDEST_FIRST: readonly Voice[] = ['speaks', 'silent', 'open'];

/**
 * The arguments that are heard differently; those that speak now first. Of an option that did not
 * apply, those that speak now; one that applies no more has no arguments.
 */
function reasonMoves({ was, now }: Pair): ReasonMove[] {
  if (now === undefined) return [];
  const earlier = was === undefined ? new Map<string, Heard>() : voices(was);
  const later = voices(now);
  const all = new Map([...earlier, ...later]);
  return [...all]
    .map(([id, { argument }]) => ({
      id,
      strength: argument.strength,
      text: argument.text,
      was: earlier.get(id)?.voice ?? 'silent',
      now: later.get(id)?.voice ?? 'silent',
    }))
    .filter((reason) => reason.was !== reason.now)
    .filter((reason) => was !== undefined || reason.now === 'speaks')
    .toSorted((a, b) => LOUDEST_FIRST.indexOf(a.now) - LOUDEST_FIRST.indexOf(b.now));
}

type Heard = { readonly argument: ArgumentView; readonly voice: Voice };

/** What speaks and what may; an exclusion that fires to be safe speaks. */
function voices(option: OptionView): ReadonlyMap<string, Heard> {
  const { supporting, opposing, excluding, notes, pending } = option;
  const heard = (voice: Voice) => (argument: ArgumentView) =>
    [argument.id, { argument, voice }] as const;
  return new Map([
    ...pending.map(heard('open')),
    ...[...excluding, ...opposing, ...supporting, ...notes].map(heard('speaks')),
  ]);
}

function redFlagMoves({ before, after }: BeforeAndAfter): RedFlagMove[] {
  const flags = new Map([...before.redFlags, ...after.redFlags].map((flag) => [flag.id, flag]));
  return [...flags.values()]
    .map(({ id, severity, title, action }): RedFlagMove => {
      const stateIn = ({ redFlags }: PatientViews) =>
        redFlags.find((flag) => flag.id === id)?.state ?? 'ruled-out';
      return { id, severity, title, action, from: stateIn(before), to: stateIn(after) };
    })
    .filter(({ from, to }) => from !== to);
}
