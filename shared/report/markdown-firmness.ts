import type { Evaluation, FlipView, OptionView } from '../engine/evaluation.ts';
import type { PairFlips } from '../engine/flips-pairs.ts';
import { TIER_TEXT } from './evaluation-text.ts';
import { sublist } from './markdown-text.ts';

type Variants = Evaluation['variants'];

/** How firm the tier of an option is: variants of the patient, then changes of known facts. */
export function firmnessLines(
  option: OptionView,
  variants: Variants,
  pairs: PairFlips | undefined,
): readonly string[] {
  return [
    ...robustnessLines(option, variants),
    ...flipLines('One known fact that would move it', option.flips),
    ...(pairs === undefined ? [] : pairLines(pairs)),
  ];
}

/** What robustness was tried with; an option is stable only against these. */
export function variantsLine(variants: Variants): string {
  const tried = variants.map(({ label }) => label).join('; ');
  return variants.length === 0
    ? 'Robustness was not tried: nothing that is varied is recorded.'
    : `Robustness was tried with: ${tried}.`;
}

function robustnessLines({ robustness }: OptionView, variants: Variants): readonly string[] {
  if (variants.length === 0) return ['- Robustness: not tried'];
  if (robustness.stable) return ['- Robustness: stable, no variant tried moves it'];
  return sublist(
    'Robustness: not stable',
    robustness.moves.map(({ label, standing }) => `${label}: ${TIER_TEXT[standing]}`),
  );
}

function flipLines(title: string, flips: readonly FlipView[]): readonly string[] {
  return flips.length === 0 ? [`- ${title}: none`] : sublist(title, flips.map(flipText));
}

/** The smallest changes stand there; how many more there are is said, not what they are. */
function pairLines({ flips, more }: PairFlips): readonly string[] {
  const lines = flipLines('Two known facts that only together would move it', flips);
  return more === 0 ? lines : [...lines, `  - and ${more} more, with larger changes`];
}

function flipText({ changes, standing }: FlipView): string {
  const changed = changes.map(({ label, from, to }) => `${label}: ${to} instead of ${from}`);
  return `${changed.join(' and ')} → ${TIER_TEXT[standing]}`;
}
