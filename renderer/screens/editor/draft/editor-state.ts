import { type Check, checkDraft } from './check-draft.ts';
import { type Draft, type DraftPath, withDraftAt } from './draft.ts';

const UNDO_DEPTH = 200;

/** One case being edited, with its way back and forth. */
export type EditorState = {
  readonly draft: Draft;
  readonly check: Check;
  readonly past: readonly Draft[];
  readonly future: readonly Draft[];
  /** Place of the last edit: typing on in the same place is one step of undo. */
  readonly lastPlace: string | undefined;
  /** What was loaded or last saved. */
  readonly saved: Draft;
  /** Revision the draft is based on; undefined for a case that was never saved. */
  readonly base: number | undefined;
  /** Set by a save, until the next edit. */
  readonly savedRevision: number | undefined;
  /** After a refused save every fault is shown, also of entries nobody touched. */
  readonly showsAllFaults: boolean;
};

export type EditorAction =
  | { readonly do: 'edit'; readonly path: DraftPath; readonly value: Draft }
  | { readonly do: 'undo' }
  | { readonly do: 'redo' }
  | { readonly do: 'show-faults' }
  | { readonly do: 'saved'; readonly draft: Draft; readonly revision: number }
  /** The draft goes on on a revision that somebody else saved. */
  | {
      readonly do: 'rebase';
      readonly draft: Draft;
      readonly saved: Draft;
      readonly base: number;
    };

export function openDraft(draft: Draft, base: number | undefined): EditorState {
  return {
    draft,
    check: checkDraft(draft),
    past: [],
    future: [],
    lastPlace: undefined,
    saved: draft,
    base,
    savedRevision: undefined,
    showsAllFaults: false,
  };
}

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.do) {
    case 'edit':
      return edit(state, action.path, action.value);
    case 'undo':
      return undo(state);
    case 'redo':
      return redo(state);
    case 'show-faults':
      return { ...state, showsAllFaults: true };
    case 'saved':
      return {
        ...state,
        saved: action.draft,
        base: action.revision,
        savedRevision: action.revision,
        showsAllFaults: false,
      };
    case 'rebase':
      return {
        ...edit(state, [], action.draft),
        saved: action.saved,
        base: action.base,
        showsAllFaults: false,
      };
  }
}

/** Whether there is something to lose. */
export function isDirty({ draft, saved }: EditorState): boolean {
  return draft !== saved && JSON.stringify(draft) !== JSON.stringify(saved);
}

function edit(state: EditorState, path: DraftPath, value: Draft): EditorState {
  const draft = withDraftAt(state.draft, path, value);
  const place = path.join('/');
  const continues = place === state.lastPlace && isTyped(value);
  return {
    ...moveTo(state, draft),
    past: continues ? state.past : [...state.past, state.draft].slice(-UNDO_DEPTH),
    future: [],
    lastPlace: place,
  };
}

function undo(state: EditorState): EditorState {
  if (state.past.length === 0) return state;
  return {
    ...moveTo(state, state.past.at(-1)),
    past: state.past.slice(0, -1),
    future: [state.draft, ...state.future],
  };
}

function redo(state: EditorState): EditorState {
  if (state.future.length === 0) return state;
  return {
    ...moveTo(state, state.future[0]),
    past: [...state.past, state.draft],
    future: state.future.slice(1),
  };
}

function moveTo(state: EditorState, draft: Draft): EditorState {
  return {
    ...state,
    draft,
    check: checkDraft(draft),
    lastPlace: undefined,
    savedRevision: undefined,
  };
}

function isTyped(value: Draft): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
