import type { ShortcutId } from '../shortcuts.ts';

/** One line of the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly label: string;
  readonly line?: string | undefined;
  /** A word in a frame: that the case is none of a real patient, or what an entry is. */
  readonly mark?: string | undefined;
  readonly shortcut?: ShortcutId | undefined;
  readonly run: () => void;
};

export type PaletteGroup = {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
};
