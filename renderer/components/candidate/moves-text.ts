import type { Evaluation, FlipView, OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

/** `ECOG 2 or more instead of 1`: one change, or two that only together move the option. */
export function flipText({ changes, standing }: FlipView): string {
  const words = changes.map(({ label, from, to }) => `${label}: ${to} instead of ${from}`);
  return `${words.join(' and ')}: ${TIER_TEXT[standing].toLowerCase()}`;
}

/** Whether the tier holds when the patient is measured a little differently; never claimed untried. */
export function robustnessText(
  { robustness }: OptionView,
  variants: Evaluation['variants'],
): string {
  if (variants.length === 0) {
    return 'Not tried: neither ECOG, nor laboratory values, nor lesions are recorded.';
  }
  const tried = variants.length === 1 ? '1 variant' : `${variants.length} variants`;
  return robustness.stable
    ? `Keeps its tier in ${tried}: one step of ECOG, the laboratory’s error, one lesion more or less.`
    : `Of ${tried}, these move it:`;
}
