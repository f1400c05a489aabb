import { useActions } from '../../app/actions.ts';
import { useShortcut } from '../../app/use-shortcut.ts';
import { TEXT } from '../../text/text.ts';
import type { EditorStore } from './draft/editor-store.ts';
import type { Saving } from './use-save-case.ts';

/** Save, undo and redo: by key, and in the palette. */
export function useEditorKeys(store: EditorStore, saving: Saving): void {
  const save = () => void saving.save();
  const undo = () => store.send({ do: 'undo' });
  const redo = () => store.send({ do: 'redo' });
  useShortcut('editor.save', save);
  useShortcut('editor.undo', undo);
  useShortcut('editor.redo', redo);
  const { bar } = TEXT.editor;
  useActions([
    { id: 'save', label: bar.save, words: WORDS.save, shortcut: 'editor.save', run: save },
    { id: 'undo', label: bar.undo, shortcut: 'editor.undo', run: undo },
    { id: 'redo', label: bar.redo, shortcut: 'editor.redo', run: redo },
  ]);
}

const WORDS = TEXT.shell.palette.words;
