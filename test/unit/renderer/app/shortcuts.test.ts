import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import {
  isPressed,
  shortcutIds,
  type ShortcutId,
  shortcutOf,
} from '../../../../renderer/app/shortcuts.ts';
import { presentAction } from '../../../../renderer/screens/present/present-keys.ts';
import { TEXT } from '../../../../renderer/text/text.ts';

const SOURCES = new Map(
  globSync('renderer/**/*.{ts,tsx}').map((file) => [file, readFileSync(file, 'utf8')]),
);

/** Parts of the screen with keys of their own, and where the help says so. */
const LOCAL: Readonly<Record<string, readonly ShortcutId[]>> = {
  'renderer/screens/actions/ActionRow.tsx': ['actions.move', 'actions.answer'],
  'renderer/app/palette/PaletteBody.tsx': ['palette.move', 'palette.choose'],
  'renderer/app/palette/use-choice.ts': ['palette.move', 'palette.choose'],
  'renderer/screens/board/CandidatesColumn.tsx': ['board.options', 'board.openOption'],
  'renderer/screens/board/images/KeyImageDialog.tsx': ['board.pictures'],
  'renderer/screens/board/what-if/FactList.tsx': ['board.clearFacts'],
  'renderer/screens/cases/CaseSearch.tsx': ['cases.clear'],
  'renderer/screens/cases/list/use-lines.ts': [
    'cases.move',
    'cases.inLine',
    'cases.open',
    'cases.choose',
    'cases.chooseRange',
    'cases.chooseAll',
  ],
  'renderer/screens/editor/fields/Segments.tsx': ['editor.answer', 'editor.clear'],
  'renderer/screens/editor/fields/ChoicesField.tsx': ['editor.boxes'],
  'renderer/screens/editor/fields/body-picker/PickCell.tsx': ['editor.boxes'],
  // Enter in the day of a pasted block sets it.
  'renderer/screens/editor/fields/lab-paste/PasteDays.tsx': [],
  // Only keeps Enter from sending the form.
  'renderer/screens/editor/fields/TextField.tsx': [],
  'renderer/screens/knowledge/EntryList.tsx': ['knowledge.move'],
  'renderer/screens/knowledge/SearchBox.tsx': ['knowledge.clear', 'knowledge.move'],
  'renderer/screens/room/operator/decide/DecideForm.tsx': ['operator.outcome'],
  'renderer/screens/preparation/board/CardFace.tsx': ['preparation.open'],
  'renderer/screens/preparation/board/CaseCard.tsx': [
    'preparation.move',
    'preparation.menu',
    'preparation.drag',
  ],
  'renderer/screens/meetings/agenda/AgendaRow.tsx': ['meeting.move', 'meeting.lines'],
};

function filesWith(pattern: RegExp): readonly string[] {
  return [...SOURCES].filter(([, text]) => pattern.test(text)).map(([file]) => file);
}

describe('the table of keys', () => {
  it('[SHL-006] has every key for the whole window, handled once, and no other', () => {
    const handled = [...SOURCES.values()].flatMap((text) =>
      [...text.matchAll(/useShortcut\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
    );
    const wanted = shortcutIds().filter((id) => shortcutOf(id).local !== true);
    expect(handled.toSorted()).toEqual(wanted.toSorted());
  });

  it('[SHL-006] is the only way to a key: nothing else listens to the window', () => {
    expect(filesWith(/useHotkeys|getHotkeyHandler/)).toEqual([]);
    expect(filesWith(/['"]key(down|up|press)['"]/).toSorted()).toEqual([
      'renderer/app/use-shortcut.ts',
      'renderer/screens/editor/fields/use-keys-below.ts',
      'renderer/screens/present/PresentStage.tsx',
      'renderer/screens/room/operator/use-operator-keys.ts',
    ]);
  });

  it('[SHL-006] names the keys of every part of a screen that has its own', () => {
    expect(filesWith(/onKey(Down|Up|Press)\b/).toSorted()).toEqual(Object.keys(LOCAL).toSorted());
    // Heard below an element: see `use-keys-below.ts`.
    const below = [
      'editor.unknown',
      'editor.unit',
      'editor.details',
      'editor.restNo',
      'editor.nextRow',
    ];
    const named = new Set([...Object.values(LOCAL).flat(), ...below]);
    const local = shortcutIds().filter((id) => shortcutOf(id).local === true);
    const byWindow = /^(present|operator)\./;
    const missing = local.filter((id) => !named.has(id) && !byWindow.test(id));
    // A dialog closes with Escape by itself.
    expect(missing).toEqual(['close']);
  });

  it('[SHL-006] has the keys of the presentation as it takes them', () => {
    for (const id of shortcutIds().filter((one) => one.startsWith('present.'))) {
      for (const key of shortcutOf(id).keys) {
        const pressed = key === 'Space' ? ' ' : key;
        expect(`present.${presentAction(pressed) ?? 'nothing'}`).toBe(id);
      }
    }
  });

  it('[SHL-006] has a sentence for each, and no key twice in one place', () => {
    const general = shortcutIds().filter((id) => ['anywhere', 'desk'].includes(shortcutOf(id).in));
    for (const id of shortcutIds()) {
      expect(TEXT.shell.help.what[id]).not.toBe('');
      const others = [
        ...general,
        ...shortcutIds().filter((one) => shortcutOf(one).in === shortcutOf(id).in),
      ];
      const taken = others
        .filter((one) => one !== id && shortcutOf(one).local === undefined)
        .flatMap((one) => shortcutOf(one).keys);
      const own = shortcutOf(id).local === undefined ? shortcutOf(id).keys : [];
      expect(own.filter((key) => taken.includes(key))).toEqual([]);
    }
  });
});

describe('a key that is pressed', () => {
  const press = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

  it('[SHL-006] is a sign with or without Shift, as the keyboard has it', () => {
    expect(isPressed('/', { ...press, key: '/' })).toBe(true);
    expect(isPressed('/', { ...press, key: '/', shiftKey: true })).toBe(true);
    expect(isPressed('?', { ...press, key: '?', shiftKey: true })).toBe(true);
    expect(isPressed('/', { ...press, key: '/', ctrlKey: true })).toBe(false);
  });

  it('[SHL-006] is a letter whatever its case, with exactly its other keys', () => {
    expect(isPressed('W', { ...press, key: 'w' })).toBe(true);
    expect(isPressed('W', { ...press, key: 'W' })).toBe(true);
    expect(isPressed('W', { ...press, key: 'w', shiftKey: true })).toBe(false);
    expect(isPressed('W', { ...press, key: 'w', altKey: true })).toBe(false);
    expect(isPressed('Ctrl+K', { ...press, key: 'k', metaKey: true })).toBe(true);
    expect(isPressed('Ctrl+Z', { ...press, key: 'z', ctrlKey: true, shiftKey: true })).toBe(false);
    expect(isPressed('Ctrl+Shift+Z', { ...press, key: 'Z', ctrlKey: true, shiftKey: true })).toBe(
      true,
    );
    expect(isPressed('F5', { ...press, key: 'F5', shiftKey: true })).toBe(false);
  });
});
