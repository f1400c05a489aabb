/** Where a shortcut works. `desk` is every screen but the presentation. */
export type ShortcutPlace =
  | 'anywhere'
  | 'desk'
  | 'cases'
  | 'preparation'
  | 'editor'
  | 'board'
  | 'knowledge'
  | 'present'
  | 'meetings'
  | 'meeting'
  | 'actions'
  | 'operator';

export type Shortcut = {
  readonly in: ShortcutPlace;
  /** Each does the same; written as people read them, `Ctrl` also for the Mac's command key. */
  readonly keys: readonly [string, ...string[]];
  /** Also while somebody types in a field. */
  readonly whileTyping?: true;
  /** Also while a dialog is open. */
  readonly overDialogs?: true;
  /** Also while the key is held down. */
  readonly repeats?: true;
  /** Handled by the part of the screen that has the focus, not by the whole window. */
  readonly local?: true;
};

/** Every key the app answers to, once: the handlers and the help read the same table. */
export const SHORTCUTS = {
  palette: { in: 'desk', keys: ['Ctrl+K'], whileTyping: true, overDialogs: true },
  help: { in: 'anywhere', keys: ['?'] },
  lock: { in: 'anywhere', keys: ['Ctrl+L'], whileTyping: true, overDialogs: true },
  identifiers: { in: 'anywhere', keys: ['Ctrl+Shift+H'], whileTyping: true, overDialogs: true },
  'palette.move': { in: 'desk', keys: ['ArrowDown', 'ArrowUp'], local: true },
  'palette.choose': { in: 'desk', keys: ['Enter'], local: true },
  close: { in: 'desk', keys: ['Escape'], local: true },
  'cases.search': { in: 'cases', keys: ['/'] },
  'cases.clear': { in: 'cases', keys: ['Escape'], local: true },
  'cases.move': {
    in: 'cases',
    keys: ['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End'],
    local: true,
  },
  'cases.inLine': { in: 'cases', keys: ['ArrowRight', 'ArrowLeft'], local: true },
  'cases.open': { in: 'cases', keys: ['Enter'], local: true },
  'cases.choose': { in: 'cases', keys: ['Space'], local: true },
  'cases.chooseRange': { in: 'cases', keys: ['Shift+Space', 'Shift+ArrowDown'], local: true },
  'cases.chooseAll': { in: 'cases', keys: ['Ctrl+A'], local: true },
  'preparation.move': {
    in: 'preparation',
    keys: ['ArrowDown', 'ArrowUp', 'ArrowRight', 'ArrowLeft', 'Home', 'End'],
    local: true,
  },
  'preparation.open': { in: 'preparation', keys: ['Enter'], local: true },
  'preparation.menu': { in: 'preparation', keys: ['M'], local: true },
  'preparation.drag': { in: 'preparation', keys: ['Space'], local: true },
  'editor.save': { in: 'editor', keys: ['Ctrl+S'], whileTyping: true },
  'editor.undo': { in: 'editor', keys: ['Ctrl+Z'], repeats: true },
  'editor.redo': { in: 'editor', keys: ['Ctrl+Y', 'Ctrl+Shift+Z'], repeats: true },
  'editor.next': { in: 'editor', keys: ['Alt+PageDown'], whileTyping: true },
  'editor.previous': { in: 'editor', keys: ['Alt+PageUp'], whileTyping: true },
  'editor.answer': { in: 'editor', keys: ['Y', 'N', 'U'], local: true },
  'editor.clear': { in: 'editor', keys: ['Delete'], local: true },
  'editor.unknown': { in: 'editor', keys: ['?'], local: true },
  'editor.unit': { in: 'editor', keys: ['M', 'C'], local: true },
  'editor.details': { in: 'editor', keys: ['F2'], local: true },
  'editor.restNo': { in: 'editor', keys: ['Shift+N'], local: true },
  'editor.nextRow': { in: 'editor', keys: ['Enter', 'Ctrl+Enter'], local: true },
  'editor.boxes': {
    in: 'editor',
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    local: true,
  },
  'board.present': { in: 'board', keys: ['F5'], whileTyping: true },
  'board.whatIf': { in: 'board', keys: ['W'] },
  'board.options': {
    in: 'board',
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    local: true,
  },
  'board.openOption': { in: 'board', keys: ['ArrowRight', 'ArrowLeft'], local: true },
  'board.clearFacts': { in: 'board', keys: ['Escape'], local: true },
  'board.pictures': { in: 'board', keys: ['ArrowRight', 'ArrowLeft'], local: true },
  'knowledge.search': { in: 'knowledge', keys: ['/'] },
  'knowledge.clear': { in: 'knowledge', keys: ['Escape'], local: true },
  'knowledge.move': { in: 'knowledge', keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'], local: true },
  'present.next': {
    in: 'present',
    keys: ['ArrowRight', 'ArrowDown', 'Space', 'Enter', 'N', 'PageDown'],
    local: true,
  },
  'present.previous': {
    in: 'present',
    keys: ['ArrowLeft', 'ArrowUp', 'P', 'Backspace', 'PageUp'],
    local: true,
  },
  'present.first': { in: 'present', keys: ['Home'], local: true },
  'present.last': { in: 'present', keys: ['End'], local: true },
  'present.black': { in: 'present', keys: ['B', '.'], local: true },
  'present.white': { in: 'present', keys: ['W', ','], local: true },
  'present.leave': { in: 'present', keys: ['Escape'], local: true },
  'meetings.new': { in: 'meetings', keys: ['N'] },
  'meeting.move': { in: 'meeting', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'], local: true },
  'meeting.lines': {
    in: 'meeting',
    keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'],
    local: true,
  },
  'actions.search': { in: 'actions', keys: ['/'] },
  'actions.move': { in: 'actions', keys: ['ArrowDown', 'ArrowUp', 'Home', 'End'], local: true },
  'actions.answer': { in: 'actions', keys: ['D', 'N', 'O'], local: true },
  'actions.undo': { in: 'actions', keys: ['Ctrl+Z'] },
  'operator.nextPage': {
    in: 'operator',
    keys: ['PageDown', 'ArrowRight', 'ArrowDown', 'Space', 'Enter', 'N'],
    local: true,
  },
  'operator.previousPage': {
    in: 'operator',
    keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace', 'P'],
    local: true,
  },
  'operator.firstPage': { in: 'operator', keys: ['Home'], local: true },
  'operator.lastPage': { in: 'operator', keys: ['End'], local: true },
  'operator.behind': { in: 'operator', keys: ['M'], local: true },
  'operator.nextItem': { in: 'operator', keys: ['Shift+N', 'Shift+PageDown'], local: true },
  'operator.previousItem': { in: 'operator', keys: ['Shift+P', 'Shift+PageUp'], local: true },
  'operator.item': {
    in: 'operator',
    keys: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    local: true,
  },
  'operator.goToItem': { in: 'operator', keys: ['Enter'], local: true },
  'operator.black': { in: 'operator', keys: ['B', '.'], local: true },
  'operator.white': { in: 'operator', keys: ['W', ','], local: true },
  'operator.decide': { in: 'operator', keys: ['D'], local: true },
  'operator.correct': { in: 'operator', keys: ['C'], local: true },
  'operator.theme': { in: 'operator', keys: ['T'], local: true },
  'operator.leaveField': { in: 'operator', keys: ['Escape'], local: true },
  'operator.outcome': { in: 'operator', keys: ['1', '2', '3', '4', '5'], local: true },
} as const satisfies Readonly<Record<string, Shortcut>>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** Ids in the order of the table. */
export function shortcutIds(): readonly ShortcutId[] {
  // Keys of an object literal that nothing adds to.
  return Object.keys(SHORTCUTS) as ShortcutId[];
}

export function shortcutOf(id: ShortcutId): Shortcut {
  return SHORTCUTS[id];
}

/** A letter or sign alone: somebody who dictates may press it by mistake (WCAG 2.1.4). */
export function isSingleKey(key: string): boolean {
  return key.length === 1;
}

/** A key as the table writes it: `Space`, `N`, `PageDown`. */
export function keyName(key: string): string {
  if (key === ' ') return 'Space';
  return key.length === 1 ? key.toUpperCase() : key;
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Whether these keys are pressed. A sign such as `/` or `?` may need Shift on some keyboards. */
export function isPressed(keys: string, event: KeyPress): boolean {
  const parts = keys.split('+');
  const name = parts.at(-1) ?? '';
  const isSign = name.length === 1 && !/[A-Z]/.test(name);
  const hasControl = event.ctrlKey || event.metaKey;
  return (
    keyName(event.key) === name &&
    hasControl === parts.includes('Ctrl') &&
    event.altKey === parts.includes('Alt') &&
    (isSign || event.shiftKey === parts.includes('Shift'))
  );
}
