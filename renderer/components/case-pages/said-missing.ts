import type { MissingView, RedFlagView } from '#shared/engine/evaluation';

import { changeLines, flagTitles } from '../missing/missing-text.ts';
import { TEXT } from '../../text/text.ts';
import { textHeight } from './present-fit.ts';

/** A missing item as it is said in the room. */
export type SaidMissing = {
  readonly fact: string;
  readonly label: string;
  readonly from: string;
  readonly effects: readonly string[];
};

const TEXTS = TEXT.present.open;
const EFFECTS = 3;
const NAMES = 3;

/** The first effects of a missing item; the rest is counted, the board sheet has all. */
export function saidMissing(
  item: MissingView,
  flags: readonly RedFlagView[],
  most = EFFECTS,
): SaidMissing {
  const effects = [
    ...flagTitles(item, flags).map((title) => TEXTS.flagOpen(title)),
    ...(item.pendingExclusion ? [TEXTS.contraindication] : []),
    ...changeLines(item.changes).map(({ names, change }) =>
      names.length > NAMES
        ? `${TEXTS.options(names.length)}: ${change}`
        : `${names.join(', ')}: ${change}`,
    ),
  ];
  const more = effects.length - most;
  return {
    fact: item.fact,
    label: item.label,
    from: item.suppliedBy,
    effects: more > 0 ? [...effects.slice(0, most), TEXTS.moreEffects(more)] : effects,
  };
}

/** Height of the item in px at 1080p. */
export function saidMissingHeight({ label, from, effects }: SaidMissing, width = 810): number {
  return effects.reduce(
    (sum, effect) => sum + textHeight(effect, width, 25),
    textHeight(`${label}${TEXTS.from(from)}`, width, 29) + 16,
  );
}
