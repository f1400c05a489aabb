import type { Standing } from '#shared/engine/tier';

import type { GlyphKind } from '../../../components/glyph/glyph-kind.ts';

/** The shape beside a standing; the words say the same. */
export const STANDING_GLYPH: Readonly<Record<Standing, GlyphKind>> = {
  preferred: 'for',
  recommended: 'for',
  option: 'for',
  'weak-option': 'unknown',
  'applicability-unknown': 'unknown',
  deferred: 'unknown',
  excluded: 'excluded',
  'not-recommended': 'against',
  'not-applicable': 'note',
};
