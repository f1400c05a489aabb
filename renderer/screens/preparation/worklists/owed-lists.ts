import type { CaseSummary } from '#shared/contract/case-summary';
import type { OwedItem } from '#shared/contract/preparation';
import { BOARD_ROLES } from '#shared/domain/board-role';

import { nearestMoment } from '../clocks.ts';

export type Discipline = { readonly from: string; readonly count: number };

/** Who owes something and how much, in the order of the board; whoever is no role of it last. */
export function disciplinesOf(items: readonly OwedItem[]): readonly Discipline[] {
  const counts = new Map<string, number>();
  for (const { from } of items) counts.set(from, (counts.get(from) ?? 0) + 1);
  const roles: readonly string[] = BOARD_ROLES;
  const place = (from: string) => (roles.includes(from) ? roles.indexOf(from) : roles.length);
  return [...counts]
    .map(([from, count]) => ({ from, count }))
    .toSorted((a, b) => place(a.from) - place(b.from));
}

export type OwedGroup = {
  readonly key: string;
  /** The case that all items are of, in the list of one discipline. */
  readonly row?: CaseSummary;
  /** What all items may do, in the chase list. */
  readonly weight?: number;
  readonly items: readonly OwedItem[];
};

/** The items of one discipline case by case, the nearest clock first. */
export function groupedByCase(items: readonly OwedItem[], now: string): readonly OwedGroup[] {
  const groups = new Map<string, OwedItem[]>();
  for (const item of items) {
    const { id } = item.case;
    groups.set(id, [...(groups.get(id) ?? []), item]);
  }
  return [...groups]
    .flatMap(([key, group]) => {
      const row = group[0]?.case;
      return row === undefined ? [] : { key, row, items: byWeight(group) };
    })
    .toSorted((a, b) => {
      const [one, other] = [nearestMoment(a.row, now), nearestMoment(b.row, now)];
      if (one === other) return a.row.number - b.row.number;
      return one < other ? -1 : 1;
    });
}

/** All items over all cases, what weighs most on the decision first, then the nearest clock. */
export function groupedByWeight(items: readonly OwedItem[], now: string): readonly OwedGroup[] {
  const weights = [...new Set(items.map(({ weight }) => weight))].toSorted((a, b) => a - b);
  return weights.map((weight) => ({
    key: String(weight),
    weight,
    items: groupedByCase(
      items.filter((item) => item.weight === weight),
      now,
    ).flatMap((group) => group.items),
  }));
}

/** The first items of the groups, at most `limit` of them; empty groups are left out. */
export function firstItems(groups: readonly OwedGroup[], limit: number): readonly OwedGroup[] {
  let left = limit;
  return groups.flatMap((group) => {
    const items = group.items.slice(0, Math.max(left, 0));
    left -= items.length;
    return items.length === 0 ? [] : { ...group, items };
  });
}

function byWeight(items: readonly OwedItem[]): readonly OwedItem[] {
  return items.toSorted((a, b) => a.weight - b.weight);
}
