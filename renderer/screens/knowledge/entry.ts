import type { SourceCheck } from '#shared/report/source-check';

import type { GlyphKind } from '../../components/glyph/glyph-kind.ts';
import type { EntryKind } from './modes.ts';

/** The picture before a row of the list. */
export type EntryMark =
  | { readonly kind: 'glyph'; readonly glyph: GlyphKind }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'modality'; readonly modality: string };

/** One row of a list: what it is, what it says in short, and all that is searched of it. */
export type Entry = {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  /** Second line. */
  readonly line: string;
  /** Heading it stands under. */
  readonly group: string;
  readonly mark?: EntryMark;
  /** How far the source behind it was checked; shown wherever a source is. */
  readonly check?: SourceCheck;
  /** What only the printed list says beside it. */
  readonly printed: string;
  /** Everything it says, for snippets. */
  readonly text: string;
  /** The same, folded for the search. */
  readonly haystack: string;
};

export type EntryDraft = Omit<Entry, 'text' | 'haystack'> & {
  /** What is searched beside title and lines. */
  readonly more: readonly (string | undefined)[];
};
