import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

/** `Preferred`, and ` · life-prolonging · targeted · 1L`: what is said twice stands once. */
export function optionLine({ tier, intent, modality, line }: OptionView) {
  const said = new Set([intent, modality, line]);
  said.delete('any');
  return { tier: TIER_TEXT[tier], kinds: [...said].map((kind) => ` · ${kind}`).join('') };
}
