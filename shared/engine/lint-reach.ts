import { all, always, factsIn, not } from './condition.ts';
import type { Condition } from './condition.ts';
import { placesIn, stepsIn } from './lint-places.ts';
import { reachIn } from './lint-search.ts';
import type { CanHold } from './lint-search.ts';
import type { Argument, Candidate, Pack } from './pack.ts';

/** A part that never decides anything; the id is what an exception names. */
type DeadPart = { readonly id: string; readonly fault: string };

type Checked = { readonly where: string; readonly id: string; readonly goal: Condition };

/**
 * Parts of a sound pack that can never come to bear, found by search over all patients: conditions
 * that are never or always true, candidates that never apply, arguments that never fire beside
 * their candidate, plan steps and their candidates that never come up, facts and blocks nobody
 * asks for. Exceptions are left out, and reported once nothing needs them.
 */
export function reachFaults(pack: Pack, mostSteps?: number): readonly string[] {
  const canHold = reachIn(pack, mostSteps);
  const dead = [
    ...conditionFaults(pack, canHold),
    ...argumentFaults(pack, canHold),
    ...flagFaults(pack, canHold),
    ...stepFaults(pack, canHold),
    ...unusedBlocks(pack),
    ...unusedFacts(pack),
  ];
  const excused = new Set(pack.lintExceptions.map(({ id }) => id));
  return [
    ...dead.flatMap(({ id, fault }) => (excused.has(id) ? [] : fault)),
    ...pack.lintExceptions.flatMap(({ id, reason }) => [
      ...(dead.some((part) => part.id === id) ? [] : [`Exception ${id}: nothing needs it`]),
      ...(reason.trim() === '' ? [`Exception ${id}: without a reason`] : []),
    ]),
  ];
}

/** What is meant to hold for everybody says `always`; any other condition must divide patients. */
function conditionFaults(pack: Pack, canHold: CanHold): readonly DeadPart[] {
  return placesIn(pack).flatMap(({ id, where, condition }) => {
    if (condition.kind === 'always') return [];
    return [
      ...faultOf({ id, where, goal: condition }, 'is never true', canHold),
      ...faultOf({ id, where, goal: not(condition) }, 'is true for everybody', canHold),
    ];
  });
}

/** An argument needs a candidate that applies at the same time; a block's argument, one of many. */
function argumentFaults(pack: Pack, canHold: CanHold): readonly DeadPart[] {
  const candidates = pack.candidates.filter(({ applies }) => canHold(applies) === 'possible');
  const own = candidates.map((candidate) => ({ reasons: candidate.arguments, of: [candidate] }));
  const shared = Object.values(pack.blocks).map((block) => ({
    reasons: block.arguments,
    of: candidates.filter(({ blocks }) => blocks.includes(block.id)),
  }));
  return [...own, ...shared]
    .filter(({ of }) => of.length > 0)
    .flatMap(({ reasons, of }) =>
      reasons
        .filter(({ when }) => canHold(when) === 'possible')
        .flatMap((reason) => firingFaults(reason, of, canHold)),
    );
}

function firingFaults(
  { id, when }: Argument,
  candidates: readonly Candidate[],
  canHold: CanHold,
): readonly DeadPart[] {
  const faults = candidates.map(({ applies }) => {
    const place = { id, where: `Argument ${id}`, goal: all(applies, when) };
    return faultOf(place, 'never fires while a candidate applies', canHold);
  });
  return faults.some((found) => found.length === 0) ? [] : (faults[0] ?? []);
}

/** What makes an amber flag red must come up together with the flag. */
function flagFaults({ redFlags }: Pack, canHold: CanHold): readonly DeadPart[] {
  return redFlags.flatMap(({ id, when, redWhen = always }) =>
    [when, redWhen].some((condition) => canHold(condition) === 'impossible')
      ? []
      : faultOf({ id, where: `Red flag ${id}`, goal: all(when, redWhen) }, 'is never red', canHold),
  );
}

function stepFaults(pack: Pack, canHold: CanHold): readonly DeadPart[] {
  const applies = new Map(pack.candidates.map((candidate) => [candidate.id, candidate.applies]));
  return stepsIn(pack).flatMap(({ id, where, step, planWhen }) => {
    const { when = always } = step;
    if ([planWhen, when].some((condition) => canHold(condition) === 'impossible')) return [];
    const goal = all(planWhen, when);
    const never = faultOf({ id, where, goal }, 'never comes up', canHold);
    if (never.length > 0 || step.kind === 'milestone') return never;
    return step.from.flatMap((candidate) =>
      faultOf(
        {
          id: `${id}:${candidate}`,
          where: `${where}: ${candidate}`,
          goal: all(goal, applies.get(candidate) ?? always),
        },
        'never applies there',
        canHold,
      ),
    );
  });
}

function unusedBlocks({ blocks, candidates }: Pack): readonly DeadPart[] {
  return Object.values(blocks).flatMap(({ id }) =>
    candidates.some((candidate) => candidate.blocks.includes(id))
      ? []
      : { id, fault: `Block ${id}: no candidate carries it` },
  );
}

function unusedFacts(pack: Pack): readonly DeadPart[] {
  const used = new Set([
    ...placesIn(pack).flatMap(({ condition }) => factsIn(condition)),
    ...pack.derived.flatMap(({ from }) => from),
  ]);
  return [...pack.facts, ...pack.derived].flatMap(({ id }) =>
    used.has(id) ? [] : { id, fault: `Fact ${id}: nothing uses it` },
  );
}

/** A search that was cut off is a fault of its own, under an id that no exception can name. */
function faultOf(
  { id, where, goal }: Checked,
  what: string,
  canHold: CanHold,
): readonly DeadPart[] {
  switch (canHold(goal)) {
    case 'possible':
      return [];
    case 'impossible':
      return [{ id, fault: `${where}: ${what}` }];
    case 'undecided':
      return [{ id: '', fault: `${where}: too large to be searched` }];
  }
}
