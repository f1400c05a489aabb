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
  /** Missing items that only the board sheet lists. */
  readonly unsaid: number;
};

/** Pages of missing items the room is shown; the rest is counted. */
const MISSING_PAGES = 2;

/** Red flags, and what is missing and would change the advice. */
export function roomOpenPages({ evaluation }: BoardSheet, fit: Fit): readonly RoomOpenPage[] {
  const width = isNarrow(fit) ? fit.width - 140 : fit.width / 2 - 150;
  const budget = fit.height - (isNarrow(fit) ? 115 : 150);
  const said = evaluation.missing.map((item) => saidMissing(item, evaluation.redFlags));
  const flags = paginate(evaluation.redFlags, (flag) => flagHeight(flag, width), budget);
  const missing = paginate(said, (item) => saidMissingHeight(item, width), budget);
  const shown = missing.slice(0, MISSING_PAGES);
  const unsaid = evaluation.missing.length - shown.flat().length;
  return isNarrow(fit) ? apart(flags, shown, unsaid) : together(flags, shown, unsaid);
}

type Pages<Item> = readonly (readonly Item[])[];

function apart(
  flags: Pages<RedFlagView>,
  missing: Pages<SaidMissing>,
  unsaid: number,
): readonly RoomOpenPage[] {
  const flagPages = (flags.length === 0 ? [[]] : flags).map((page) => ({
    kind: 'open' as const,
    part: 'flags' as const,
    flags: page,
    missing: [],
    unsaid: 0,
  }));
  const missingPages = (missing.length === 0 ? [[]] : missing).map((page, index, all) => ({
    kind: 'open' as const,
    part: 'missing' as const,
    flags: [],
    missing: page,
    unsaid: index === all.length - 1 ? unsaid : 0,
  }));
  return [...flagPages, ...missingPages];
}

function together(
  flags: Pages<RedFlagView>,
  missing: Pages<SaidMissing>,
  unsaid: number,
): readonly RoomOpenPage[] {
  const count = Math.max(flags.length, missing.length, 1);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'open',
    part: 'both',
    // A side that is through early is said again: an empty one would read as "none".
    flags: flags[index] ?? flags.at(-1) ?? [],
    missing: missing[index] ?? missing.at(-1) ?? [],
    unsaid: index >= missing.length - 1 ? unsaid : 0,
  }));
}
