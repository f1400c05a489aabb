import type { OptionView } from '#shared/engine/evaluation';
import { overrideCautions, overrideMoment } from '#shared/report/override-text';
import type { OverrideView } from '#shared/report/override-view';

import { TEXT } from '../../text/text.ts';
import { textHeight } from './present-fit.ts';

/** What the room hears of an override: who, when and why, then what has changed since. */
export function saidOverride(override: OverrideView): readonly string[] {
  const { by, at, reason, revision } = override;
  return [
    `Overridden by ${by.name}, ${by.role}, ${overrideMoment(at)}, revision ${revision}: “${reason}”`,
    ...overrideCautions(override),
  ];
}

/** Every exclusion that was overridden or fires beside it, then how much else speaks against. */
export function saidExclusions({ excluding, opposing }: OptionView): readonly string[] {
  const more = opposing.length;
  return [
    ...excluding.map(({ text }) => text),
    ...(more === 0 ? [] : [TEXT.present.candidates.moreAgainst(more)]),
  ];
}

/** Height in px at 1080p in a cell of this width; none without an override. */
export function saidOverrideHeight(override: OverrideView | undefined, width: number): number {
  if (override === undefined) return 0;
  return saidOverride(override).reduce((sum, text) => sum + textHeight(text, width, 24) + 3, 16);
}
