import type { RedFlagView } from '#shared/engine/evaluation';

import { textHeight } from './present-fit.ts';

/** Height of a red flag in px at 1080p, in a column of this width. */
export function flagHeight({ state, title, action }: RedFlagView, width: number): number {
  return state === 'raised'
    ? textHeight(`${title}. ${action}`, width, 29) + 42
    : textHeight(title, width + 10, 26.5) + 4;
}
