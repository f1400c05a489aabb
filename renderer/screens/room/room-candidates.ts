import type { BoardSheet } from '#shared/report/board-sheet-model';

import { groupCandidates } from '../../components/candidate/candidate-groups.ts';
import {
  blockHeight,
  comparedHeight,
  unsuitableHeight,
  type ComparedOption,
} from '../../components/case-pages/compared-option.ts';
import { paginate, type Fit } from '../../components/case-pages/present-fit.ts';
import {
  isUnclear,
  unclearPages,
  type UnclearSlot,
} from '../../components/case-pages/unclear-pages.ts';
import { isNarrow } from './room-fit.ts';

export type RoomOptionsPage = {
  readonly kind: 'candidates';
  readonly options: readonly ComparedOption[];
  /** A table, or one block an option where five columns would be too narrow. */
  readonly layout: 'table' | 'blocks';
};

type RoomCandidates = {
  readonly compared: readonly RoomOptionsPage[];
  /** Overridden or not suitable, with the reasons. */
  readonly unsuitable: readonly RoomOptionsPage[];
  readonly unclear: readonly (readonly UnclearSlot[])[];
};

/** Every option of the case, none left out: compared, not suitable, or not known to apply. */
export function roomCandidates(sheet: BoardSheet, fit: Fit): RoomCandidates {
  const rows = rowsOf(sheet);
  const ofGroup = (...groups: readonly ComparedOption['group'][]) =>
    rows.filter(({ group }) => groups.includes(group));
  const possible = ofGroup('supported', 'conditional');
  const compared = withHeadings(possible.filter((row) => !isUnclear(row)));
  const barred = (group: ComparedOption['group']) =>
    paginate(ofGroup(group), (row) => barredHeight(row, fit), fit.height - 110);
  return {
    compared: paginate(compared, (row) => heightOf(row, fit), fit.height - roomAbove(fit)).map(
      (options) => ({ kind: 'candidates', options, layout: isNarrow(fit) ? 'blocks' : 'table' }),
    ),
    unsuitable: [...barred('overridden'), ...barred('unsuitable')].map((options) => ({
      kind: 'candidates',
      options,
      layout: 'table',
    })),
    unclear: unclearPages(possible.filter(isUnclear), fit),
  };
}

function rowsOf({ evaluation, overrides }: BoardSheet): readonly ComparedOption[] {
  const overrideOf = new Map(overrides.map((override) => [override.option, override]));
  return groupCandidates(evaluation.slots, overrides).flatMap((group) =>
    group.slots.flatMap((slot) =>
      slot.options.map((option) => ({
        option,
        slot: slot.label,
        group: group.id,
        override: overrideOf.get(option.id),
      })),
    ),
  );
}

/** Marks the first option of each group, whose heading needs room on the page. */
function withHeadings(rows: readonly ComparedOption[]): readonly ComparedOption[] {
  return rows.map((row, index) => ({ ...row, opensGroup: rows[index - 1]?.group !== row.group }));
}

function heightOf(row: ComparedOption, fit: Fit): number {
  if (!isNarrow(fit)) return comparedHeight(row);
  return blockHeight(row, fit.width - 80) + (row.opensGroup === true ? 40 : 0);
}

/** Heading of the page, and of the table's columns where there are any. */
function roomAbove(fit: Fit): number {
  return isNarrow(fit) ? 50 : 155;
}

/** The name takes two fifths of the width, the reasons the rest. */
function barredHeight(row: ComparedOption, fit: Fit): number {
  const table = fit.width - 80;
  const name = Math.min(672, table * 0.4);
  return unsuitableHeight(row, table - name - 40, name - 40);
}
