/** Meanings that have their own shape, so that they survive without colour. */
export type GlyphKind = 'for' | 'against' | 'unknown' | 'stop' | 'caution' | 'note' | 'excluded';
