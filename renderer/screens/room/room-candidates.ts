import type { BoardSheet } from '#shared/report/board-sheet-model';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { deferredText } from '../../components/candidate/deferred-text.ts';
import { groupCandidates } from '../../components/candidate/candidate-groups.ts';
import {
  blockHeight,
  comparedHeight,
  ROOM_REASON,
  unsuitableHeight,
  type ComparedOption,
} from '../../components/case-pages/compared-option.ts';
import {
  lineCount,
  paginate,
  paginateEvenly,
  textHeight,
  type Fit,
} from '../../components/case-pages/present-fit.ts';
import {
  isUnclear,
  unclearPages,
  type UnclearSlot,
} from '../../components/case-pages/unclear-pages.ts';
import { TEXT } from '../../text/text.ts';
import { isNarrow } from './room-fit.ts';

/** Options named with how they stand and how many reasons speak for and against. */
export type RoomComparedPage = {
  readonly kind: 'compared';
  readonly options: readonly ComparedOption[];
  /** Options the comparison leaves to the pages behind; said on its last page. */
  readonly behind: RoomOptionsBehind | undefined;
};

export type RoomOptionsBehind = { readonly unsuitable: number; readonly unclear: number };

/** Options with their reasons in words. */
export type RoomOptionsPage = {
  readonly kind: 'candidates';
  readonly options: readonly ComparedOption[];
  /** A table, or one block an option where five columns would be too narrow. */
  readonly layout: 'table' | 'blocks';
};

type RoomCandidates = {
  readonly compared: readonly RoomComparedPage[];
  /** The options compared, with the strongest reasons. */
  readonly reasons: readonly RoomOptionsPage[];
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
  const known = possible.filter((row) => !isUnclear(row));
  const unclear = possible.filter(isUnclear);
  const unsuitable = ofGroup('unsuitable');
  const barred = (group: ComparedOption['group']) =>
    paginate(ofGroup(group), (row) => barredHeight(row, fit), fit.height - 110);
  return {
    compared: comparedPages([...known, ...ofGroup('overridden')], fit, {
      unsuitable: unsuitable.length,
      unclear: unclear.length,
    }),
    reasons: paginate(
      withHeadings(known),
      (row) => heightOf(row, fit),
      fit.height - roomAbove(fit),
    ).map((options) => ({
      kind: 'candidates',
      options,
      layout: isNarrow(fit) ? 'blocks' : 'table',
    })),
    unsuitable: [...barred('overridden'), ...barred('unsuitable')].map((options) => ({
      kind: 'candidates',
      options,
      layout: 'table',
    })),
    unclear: unclearPages(unclear, fit),
  };
}

/** Heading and column heads; a group's name; the line that says what is behind. */
const COMPARED_ABOVE = 98;
const GROUP = 36;
const BEHIND = 44;

/** There is a page also where nothing can be compared: it says so. */
function comparedPages(
  rows: readonly ComparedOption[],
  fit: Fit,
  behind: RoomOptionsBehind,
): readonly RoomComparedPage[] {
  const headed = withHeadings(rows, isSameSlot);
  const last = headed.at(-1);
  const heightOfRow = (row: ComparedOption) =>
    comparedLineHeight(row, fit) +
    (row.opensGroup === true ? GROUP : 0) +
    (row === last ? BEHIND : 0);
  const pages = paginateEvenly(headed, heightOfRow, fit.height - COMPARED_ABOVE);
  return (pages.length === 0 ? [[]] : pages).map((options, index, all) => ({
    kind: 'compared',
    options,
    behind: index === all.length - 1 ? behind : undefined,
  }));
}

/** Evidence and three counters beside the name, with the margins. */
const BESIDE_NAME = { narrow: 615, wide: 740 };

function comparedLineHeight({ option }: ComparedOption, fit: Fit): number {
  const width = fit.width - (isNarrow(fit) ? BESIDE_NAME.narrow : BESIDE_NAME.wide);
  const { conflict, notRuledOut } = TEXT.present.candidates;
  const marks = [
    ...(option.conflicted ? [conflict] : []),
    ...(option.contraindicationNotRuledOut ? [notRuledOut] : []),
  ];
  // How it stands and its marks are said beside the name where there is room.
  const isBeside = (...beside: readonly string[]) =>
    lineCount([option.name, TIER_TEXT[option.tier], ...beside].join('    '), width / 27) === 1;
  const marked = isBeside(...marks) ? 0 : marks.length * 31;
  return (
    textHeight(option.name, width, 26.5) +
    (isBeside() ? 0 : 32) +
    marked +
    textHeight(deferredText(option) ?? '', width, 24.5) +
    12
  );
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

type Rows = readonly ComparedOption[];

/** Marks the first option under each heading, which needs room on the page. */
function withHeadings(rows: Rows, isSame = isSameGroup): Rows {
  return rows.map((row, index) => {
    const before = rows[index - 1];
    return { ...row, opensGroup: before === undefined || !isSame(before, row) };
  });
}

function isSameGroup(one: ComparedOption, other: ComparedOption): boolean {
  return one.group === other.group;
}

function isSameSlot(one: ComparedOption, other: ComparedOption): boolean {
  return isSameGroup(one, other) && one.slot === other.slot;
}

function heightOf(row: ComparedOption, fit: Fit): number {
  if (!isNarrow(fit)) return comparedHeight(row, ROOM_REASON);
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
  return unsuitableHeight(row, table - name - 40, name - 40, ROOM_REASON);
}
