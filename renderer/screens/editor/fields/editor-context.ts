import { createContext, useContext, useSyncExternalStore } from 'react';

import { formatPath } from '#shared/domain/issue';

import { issuesBelow } from '../draft/check-draft.ts';
import { type Draft, draftAt, type DraftPath } from '../draft/draft.ts';
import type { EditorState } from '../draft/editor-state.ts';
import { type EditorStore, NEW_CASE } from '../draft/editor-store.ts';
import { type Expectation, faultText } from '../draft/fault-text.ts';

export const EditorContext = createContext<EditorStore | undefined>(undefined);

/** Under which key the open draft is kept: the id of its case. */
export const CaseKeyContext = createContext<string>(NEW_CASE);

export function useCaseKey(): string {
  return useContext(CaseKeyContext);
}

export function useEditorStore(): EditorStore {
  const store = useContext(EditorContext);
  if (store === undefined) throw new Error('a field stands outside the editor');
  return store;
}

/** Something read from the editor; the component draws again only when it changes. */
export function useEditorValue<T extends Draft | boolean>(read: (state: EditorState) => T): T {
  const store = useEditorStore();
  return useSyncExternalStore(store.subscribe, () => read(store.read()));
}

export function useDraftAt(path: DraftPath): Draft {
  return useEditorValue((state) => draftAt(state.draft, path));
}

export function useEdit(): (path: DraftPath, value: Draft) => void {
  const store = useEditorStore();
  return (path, value) => store.send({ do: 'edit', path, value });
}

/**
 * The fault to show at a place, counting those below it. What was never filled in is no fault to
 * show before somebody tried to save.
 */
export function useFault(path: DraftPath, expected: Expectation): string | undefined {
  return useEditorValue(({ draft, check, showsAllFaults }) => {
    const issue = issuesBelow(check.issues, formatPath(path))[0];
    if (issue === undefined) return undefined;
    const value = draftAt(draft, path);
    if (value === undefined && !showsAllFaults) return undefined;
    return faultText(issue, value, expected);
  });
}

/** The id that ties a label to the control of a place. */
export function controlId(path: DraftPath): string {
  return `entry-${path.join('-')}`;
}
