import { placeOf } from '../diff/changes.ts';
import { isSame } from '../diff/same.ts';
import { type Unit, UNITS } from '../diff/units.ts';
import { type Draft, draftAt, withDraftAt } from '../draft/draft.ts';
import { canJoinLists, joinedLists } from './join-lists.ts';

/** Which version of a place the case shall have. */
export type Side = 'theirs' | 'mine' | 'before' | 'both';

/** A place that is not the same in all three versions. */
export type Difference = {
  readonly key: string;
  readonly unit: Unit;
  readonly changedBy: 'mine' | 'theirs' | 'both';
  readonly before: Draft;
  readonly theirs: Draft;
  readonly mine: Draft;
};

export type Choices = Readonly<Record<string, Side>>;

type Versions = { readonly before: Draft; readonly theirs: Draft; readonly mine: Draft };

/** Every place where my draft or their revision differs from what both were based on. */
export function differencesOf({ before, theirs, mine }: Versions): readonly Difference[] {
  return UNITS.flatMap((unit) => {
    const at = {
      before: draftAt(before, unit.path),
      theirs: draftAt(theirs, unit.path),
      mine: draftAt(mine, unit.path),
    };
    if (isSame(at.mine, at.theirs)) return [];
    return { key: placeOf(unit.path), unit, changedBy: changedBy(at), ...at };
  });
}

function changedBy({ before, theirs, mine }: Versions): Difference['changedBy'] {
  if (isSame(before, theirs)) return 'mine';
  return isSame(before, mine) ? 'theirs' : 'both';
}

/** What stands for a place: as chosen, else the one who changed it; open where both did. */
export function sideOf({ key, changedBy: who }: Difference, choices: Choices): Side | undefined {
  return choices[key] ?? (who === 'both' ? undefined : who);
}

/** How many places nobody has chosen for yet. */
export function choicesLeft(differences: readonly Difference[], choices: Choices): number {
  return differences.filter((difference) => sideOf(difference, choices) === undefined).length;
}

/**
 * Whether both versions of a place can stand: texts one after the other, lists together unless
 * both changed the same row of it.
 */
export function canJoin({ unit: { field }, before, theirs, mine }: Difference): boolean {
  const areTexts = field.kind === 'text' && typeof theirs === 'string' && typeof mine === 'string';
  const areLists = field.kind === 'list' && theirs !== undefined && mine !== undefined;
  return areTexts || (areLists && canJoinLists({ before, theirs, mine }));
}

/** Their revision with everything that was chosen; an open place stays as in theirs. */
export function mergedDraft(
  theirs: Draft,
  differences: readonly Difference[],
  choices: Choices,
): Draft {
  return differences.reduce((draft, difference) => {
    const side = sideOf(difference, choices);
    if (side === undefined || side === 'theirs') return draft;
    return withDraftAt(draft, difference.unit.path, valueOf(difference, side));
  }, theirs);
}

function valueOf(difference: Difference, side: Exclude<Side, 'theirs'>): Draft {
  return side === 'both' ? joinedValue(difference) : difference[side];
}

function joinedValue({ before, theirs, mine }: Difference): Draft {
  if (typeof theirs === 'string' && typeof mine === 'string') return `${theirs}\n${mine}`;
  return joinedLists({ before, theirs, mine });
}
