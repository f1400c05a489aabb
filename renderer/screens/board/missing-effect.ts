import { inSentence } from '#shared/domain/in-sentence';
import type { MissingView, RedFlagView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

import { changeLines, flagTitles } from '../../components/missing/missing-text.ts';
import { TEXT } from '../../text/text.ts';

/** What a missing item could do, in one line: the strongest effect, then how much else moves. */
export type MissingEffect = { readonly strongest: string; readonly rest: string };

const TEXTS = TEXT.board.cards.missing;

/** A red flag before a contraindication before a better or worse standing before a plan. */
export function missingEffect(item: MissingView, flags: readonly RedFlagView[]): MissingEffect {
  const moved = movedOptions(item);
  const [flag, ...moreFlags] = flagTitles(item, flags);
  const counts = [
    moreFlags.length > 0 ? TEXTS.alsoFlags(moreFlags.length) : undefined,
    moved.length > 0 ? TEXTS.options(moved.length) : undefined,
    item.plans.length > 0 ? TEXTS.plans(item.plans.length) : undefined,
  ].filter((part) => part !== undefined);
  const strongest = flag === undefined ? strongestMove(item) : TEXTS.mayRaise(inSentence(flag));
  if (strongest !== undefined) return { strongest, rest: counts.join('; ') };
  const [first = TEXTS.unsuitableOnly, ...rest] = counts;
  return { strongest: first, rest: rest.join('; ') };
}

type Change = MissingView['changes'][number];

/** Options that would come into reach, go out of it or change their place within it. */
function movedOptions({ changes }: MissingView): readonly string[] {
  return changeLines(changes)
    .filter(({ staysOut }) => !staysOut)
    .flatMap(({ names }) => names);
}

const BARRED: readonly string[] = ['excluded', 'deferred'];

function strongestMove({ changes }: MissingView): string | undefined {
  const inReach = changes.filter(({ from }) => !BARRED.includes(from) && from !== 'not-applicable');
  const barred = inReach.find(({ to }) => to.some((tier) => BARRED.includes(tier)));
  if (barred !== undefined) return TEXTS.mayBar(barred.name);
  const moved = inReach.find(isNews);
  const tier = moved?.to.find((standing) => standing !== moved.from);
  if (moved === undefined || tier === undefined) return undefined;
  return TEXTS.mayBecome(moved.name, TIER_TEXT[tier].toLowerCase());
}

/** From one unsuitable standing to another is no news worth the one line. */
function isNews({ from, to }: Change): boolean {
  return from !== 'not-recommended' || to.some((tier) => tier !== 'not-applicable');
}
