import type { z } from 'zod';

import type { StrengthName } from '#shared/engine/evaluation';

import type { GlyphKind } from '../../components/glyph/glyph-kind.ts';

type Strength = z.infer<typeof StrengthName>;

/** The shape beside an argument, by what it does to an option. */
export const STRENGTH_GLYPH: Readonly<Record<Strength, GlyphKind>> = {
  confirming: 'for',
  'strongly-supports': 'for',
  'weakly-supports': 'for',
  'weakly-opposes': 'against',
  'strongly-opposes': 'against',
  note: 'note',
  excludes: 'excluded',
  'excludes-overridable': 'excluded',
  'excludes-for-now': 'excluded',
};

/** What an argument does to an option, as its heading in the detail. */
export type Side = 'excludes' | 'for' | 'against' | 'notes';

export const SIDE_TEXT: Readonly<Record<Side, string>> = {
  excludes: 'Excludes',
  for: 'For',
  against: 'Against',
  notes: 'Notes',
};

/** The heading an argument stands under, by its shape. */
export const SIDE_OF_GLYPH: Readonly<Record<GlyphKind, Side>> = {
  for: 'for',
  against: 'against',
  caution: 'against',
  excluded: 'excludes',
  stop: 'excludes',
  unknown: 'notes',
  note: 'notes',
};

/** In the order they are read. */
export const SIDES: readonly Side[] = ['excludes', 'for', 'against', 'notes'];
