import type { OptionView } from '#shared/engine/evaluation';
import type { Tier } from '#shared/engine/tier';

/** Tiers that compete for the board's choice; a tie among unsuitable options says nothing. */
const COMPETING: readonly Tier[] = ['preferred', 'recommended', 'option', 'weak-option'];

const NAMED = 3;

/** Options that nothing in the pack puts before or after this one. */
export function tieText(
  { tier, tiedWith }: OptionView,
  names: ReadonlyMap<string, string>,
): string | undefined {
  if (tiedWith.length === 0 || !COMPETING.includes(tier)) return undefined;
  const named = tiedWith.slice(0, NAMED).map((id) => names.get(id) ?? id);
  const more = tiedWith.length - named.length;
  return `Tie with ${named.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
