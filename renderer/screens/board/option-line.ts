import type { OptionView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';

/** `Preferred`, and ` · life-prolonging · 1L`: said once; no line begins with a dot. */
export function optionLine({ tier, intent, modality, line }: OptionView) {
  const said = new Set([intent, modality, line]);
  said.delete('any');
  return { tier: TIER_TEXT[tier], kinds: [...said].map((kind) => `\u00A0· ${kind}`).join('') };
}
