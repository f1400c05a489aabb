import type { ArgumentView, OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';
import type { OverrideView } from '#shared/report/override-view';

import type { GroupId } from '../candidate/candidate-groups.ts';
import { deferredText } from '../candidate/deferred-text.ts';
import { textHeight } from './present-fit.ts';
import { saidExclusions, saidOverrideHeight } from './said-override.ts';

/** One row of the comparison. */
export type ComparedOption = {
  readonly option: OptionView;
  readonly slot: string;
  readonly group: GroupId;
  /** An override of its exclusions that stands. */
  readonly override?: OverrideView | undefined;
  /** True for the first option of its group, which is drawn under the group's name. */
  readonly opensGroup?: boolean;
};

/** Arguments that are said in the room, and how many more the board sheet has. */
export type SaidArguments = { readonly said: readonly string[]; readonly more: number };

const SAID = 2;

const WEIGHT: Readonly<Record<ArgumentView['strength'], number>> = {
  confirming: 0,
  excludes: 0,
  'excludes-overridable': 0,
  'excludes-for-now': 0,
  'strongly-supports': 1,
  'strongly-opposes': 1,
  'weakly-supports': 2,
  'weakly-opposes': 2,
  note: 3,
};

/** The strongest reasons first; the rest is counted, never dropped in silence. */
export function saidArguments(found: readonly ArgumentView[]): SaidArguments {
  const ordered = found.toSorted((a, b) => WEIGHT[a.strength] - WEIGHT[b.strength]);
  return {
    said: ordered.slice(0, SAID).map((argument) => argument.text),
    more: Math.max(found.length - SAID, 0),
  };
}

/** Everything that speaks against, exclusions first. */
export function speakingAgainst(option: OptionView): readonly ArgumentView[] {
  return [...option.excluding, ...option.opposing];
}

/** Sizes reasons are set in, px at 1080p: on a desk's screen, and in a room. */
const REASON = 22.5;
export const ROOM_REASON = 25.5;

/** Height of the row in px at 1080p: its tallest cell. */
export function comparedHeight(
  { option, slot, opensGroup, override }: ComparedOption,
  reason = REASON,
): number {
  const cells = [
    cellHeight(option.supporting, 380, reason),
    cellHeight(speakingAgainst(option), 380, reason),
    cellHeight(option.pending, 330, reason),
  ];
  const heading = opensGroup === true ? 46 : 0;
  const head =
    headHeight({ option, slot }, 390) + badgesHeight(option) + saidOverrideHeight(override, 350);
  return Math.max(head, ...cells) + 21 + heading;
}

/** Height of an option that does not suit: its name and the reasons side by side. */
export function unsuitableHeight(
  { option, slot, group, override }: ComparedOption,
  width = 1080,
  nameWidth = 640,
  reason = REASON,
): number {
  const reasons = speakingAgainst(option);
  const why =
    group === 'overridden'
      ? saidExclusions(option).reduce((sum, text) => sum + textHeight(text, width, reason) + 3, 0)
      : cellHeight(reasons, width, reason) - 40;
  const cell = why + saidOverrideHeight(override, width - 40);
  return Math.max(headHeight({ option, slot }, nameWidth), cell) + 21;
}

/** Share of the width a reason has beside others: by its length, none too narrow for a word. */
export function reasonShare(text: string): number {
  return Math.min(Math.max(text.length, 30), 48);
}

/** Width of a counter with the gap after it, px of a 28 px type. */
const COUNTER = 118;

/** Height of an option as a block: its name over the strongest reason of each kind. */
export function blockHeight({ option, slot, override }: ComparedOption, width: number): number {
  const strongest = [option.supporting, speakingAgainst(option), option.pending].flatMap(
    (found) => saidArguments(found).said[0] ?? [],
  );
  const total = strongest.reduce((sum, text) => sum + reasonShare(text), 0);
  const free = width - 34 - 3 * COUNTER;
  const cells = strongest.map((text) => textHeight(text, (free * reasonShare(text)) / total, 26.5));
  const head = headHeight({ option, slot }, width - 260) + badgesHeight(option);
  return head + Math.max(...cells, 38) + saidOverrideHeight(override, width - 60) + 26;
}

type Named = Pick<ComparedOption, 'option' | 'slot'>;

function headHeight({ option, slot }: Named, width: number): number {
  return (
    textHeight(option.name, width, 29) +
    textHeight(`${TIER_TEXT[option.tier]} · ${slot}`, width, 24.5) +
    textHeight(deferredText(option) ?? '', width, 25)
  );
}

function badgesHeight(option: OptionView): number {
  return (option.conflicted ? 36 : 0) + (option.contraindicationNotRuledOut ? 36 : 0);
}

function cellHeight(found: readonly ArgumentView[], width: number, reason: number): number {
  const { said, more } = saidArguments(found);
  return said.reduce(
    (sum, text) => sum + textHeight(text, width, reason) + 3,
    40 + (more > 0 ? 30 : 0),
  );
}
