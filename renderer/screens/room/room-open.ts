import type { RedFlagView } from '#shared/engine/evaluation';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { flagHeight } from '../../components/case-pages/open-heights.ts';
import { paginate, type Fit } from '../../components/case-pages/present-fit.ts';
import {
  saidMissing,
  saidMissingHeight,
  type SaidMissing,
} from '../../components/case-pages/said-missing.ts';
import { isNarrow } from './room-fit.ts';

export type RoomOpenPage = {
  readonly kind: 'open';
  /** Side by side where there is room, else on pages of their own. */
  readonly part: 'both' | 'flags' | 'missing';
  readonly flags: readonly RedFlagView[];
  readonly missing: readonly SaidMissing[];
  /** Missing items neither this page nor one before it lists. */
  readonly unsaid: number;
};

export type RoomOpenPages = {
  readonly main: readonly RoomOpenPage[];
  readonly behind: readonly RoomOpenPage[];
};

/** Pages of missing items the room can be shown; the rest is counted. */
const MISSING_PAGES = 2;

/**
 * Red flags, and what is missing and would change the advice. The first page is a main one; flags
 * that have no room beside it are main pages too when one of them is raised.
 */
export function roomOpenPages({ evaluation }: BoardSheet, fit: Fit): RoomOpenPages {
  const width = isNarrow(fit) ? fit.width - 140 : fit.width / 2 - 150;
  const budget = fit.height - (isNarrow(fit) ? 105 : 150);
  const said = evaluation.missing.map((item) =>
    saidMissing(item, evaluation.redFlags, isNarrow(fit) ? 1 : undefined),
  );
  const flags = paginate(evaluation.redFlags, (flag) => flagHeight(flag, width), budget);
  const missing = paginate(said, (item) => saidMissingHeight(item, width), budget);
  const shown = missing.slice(0, MISSING_PAGES);
  const total = evaluation.missing.length;
  return isNarrow(fit) ? apart(flags, shown, total) : together(flags, shown, total);
}

type Pages<Item> = readonly (readonly Item[])[];

function apart(
  flags: Pages<RedFlagView>,
  missing: Pages<SaidMissing>,
  total: number,
): RoomOpenPages {
  const flagPages = (flags.length === 0 ? [[]] : flags).map((page) => ({
    kind: 'open' as const,
    part: 'flags' as const,
    flags: page,
    missing: [],
    unsaid: 0,
  }));
  const missingPages = (missing.length === 0 ? [[]] : missing).map((page, index) => ({
    kind: 'open' as const,
    part: 'missing' as const,
    flags: [],
    missing: page,
    unsaid: unsaidAfter(missing, index, total),
  }));
  // What to do about a flag that is raised belongs to the discussion.
  const isRaised = flags.flat().some(({ state }) => state === 'raised');
  const main = isRaised ? [...flagPages, ...missingPages.slice(0, 1)] : missingPages.slice(0, 1);
  return { main, behind: [...missingPages.slice(1), ...(isRaised ? [] : flagPages)] };
}

function together(
  flags: Pages<RedFlagView>,
  missing: Pages<SaidMissing>,
  total: number,
): RoomOpenPages {
  const count = Math.max(flags.length, missing.length, 1);
  const pages = Array.from({ length: count }, (_, index) => ({
    kind: 'open' as const,
    part: 'both' as const,
    // A side that is through early is said again: an empty one would read as "none".
    flags: flags[index] ?? flags.at(-1) ?? [],
    missing: missing[index] ?? missing.at(-1) ?? [],
    unsaid: unsaidAfter(missing, index, total),
  }));
  // What to do about a flag that is raised belongs to the discussion.
  const raised = flags.filter((page) => page.some(({ state }) => state === 'raised')).length;
  const main = Math.max(raised, 1);
  return { main: pages.slice(0, main), behind: pages.slice(main) };
}

/** Missing items that neither this page nor one before it names. */
function unsaidAfter(missing: Pages<SaidMissing>, index: number, total: number): number {
  return total - missing.slice(0, index + 1).flat().length;
}
