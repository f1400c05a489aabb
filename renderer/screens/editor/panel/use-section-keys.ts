import { useSearch } from '@tanstack/react-router';

import { useShortcut } from '../../../app/use-shortcut.ts';
import { findSection, SECTIONS } from '../sections/sections.ts';

/** Alt+PageDown and Alt+PageUp turn to the next section and the one before. */
export function useSectionKeys(onGoTo: (section: string) => void): void {
  const { section } = useSearch({ strict: false });
  const at = SECTIONS.indexOf(findSection(section));
  const turn = (step: 1 | -1) => {
    const next = SECTIONS[at + step];
    if (next !== undefined) onGoTo(next.id);
  };
  useShortcut('editor.next', () => turn(1));
  useShortcut('editor.previous', () => turn(-1));
}
