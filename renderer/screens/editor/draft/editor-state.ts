import { type Check, checkDraft } from './check-draft.ts';
import { type Draft, type DraftPath, withDraftAt } from './draft.ts';

const UNDO_DEPTH = 200;

/** What a draft stands on. */
type Basis = {
  /** What was loaded or last saved. */
  readonly saved: Draft;
  /** Revision the draft is based on; undefined for a case that was never saved. */
  readonly base: number | undefined;
};

/** A state to go back or forth to, with what it stood on: no undo may move it to a newer one. */
type Step = Basis & { readonly draft: Draft };

/** One case being edited, with its way back and forth. */
export type EditorState = Step & {
  readonly check: Check;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** Place of the last edit: typing on in the same place is one step of undo. */
  readonly lastPlace: string | undefined;
  /** Set by a save, until the next edit. */
  readonly savedRevision: number | undefined;
  /** After a refused save every fault is shown, also of entries nobody touched. */
  readonly showsAllFaults: boolean;
  /** An archived case is read and not changed. */
  readonly isReadOnly: boolean;
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
    }
  | { readonly do: 'read-only'; readonly isReadOnly: boolean };

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
    isReadOnly: false,
  };
}

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  if (state.isReadOnly && CHANGES.has(action.do)) return state;
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
      return saved(state, action.draft, action.revision);
    case 'rebase':
      return {
        ...edit(state, [], action.draft),
        saved: action.saved,
        base: action.base,
        showsAllFaults: false,
      };
    case 'read-only':
      return { ...state, isReadOnly: action.isReadOnly };
  }
}

const CHANGES: ReadonlySet<EditorAction['do']> = new Set(['edit', 'undo', 'redo', 'rebase']);

/** Whether there is something to lose. */
export function isDirty({ draft, saved }: EditorState): boolean {
  return draft !== saved && JSON.stringify(draft) !== JSON.stringify(saved);
}

function edit(state: EditorState, path: DraftPath, value: Draft): EditorState {
  const draft = withDraftAt(state.draft, path, value);
  const place = path.join('/');
  const continues = place === state.lastPlace && isTyped(value);
  return {
    ...moveTo(state, { ...basisOf(state), draft }),
    past: continues ? state.past : [...state.past, stepOf(state)].slice(-UNDO_DEPTH),
    future: [],
    lastPlace: place,
  };
}

/** Every step that stood on the same revision as the saved draft now stands on the new one. */
function saved(state: EditorState, draft: Draft, revision: number): EditorState {
  const basis: Basis = { saved: draft, base: revision };
  const moved = (step: Step): Step => (step.base === state.base ? { ...step, ...basis } : step);
  return {
    ...state,
    ...basis,
    past: state.past.map(moved),
    future: state.future.map(moved),
    savedRevision: revision,
    showsAllFaults: false,
  };
}

function undo(state: EditorState): EditorState {
  const before = state.past.at(-1);
  if (before === undefined) return state;
  return {
    ...moveTo(state, before),
    past: state.past.slice(0, -1),
    future: [stepOf(state), ...state.future],
  };
}

function redo(state: EditorState): EditorState {
  const after = state.future[0];
  if (after === undefined) return state;
  return {
    ...moveTo(state, after),
    past: [...state.past, stepOf(state)],
    future: state.future.slice(1),
  };
}

function moveTo(state: EditorState, step: Step): EditorState {
  return {
    ...state,
    ...step,
    check: checkDraft(step.draft),
    lastPlace: undefined,
    savedRevision: undefined,
  };
}

function stepOf({ draft, saved: stood, base }: EditorState): Step {
  return { draft, saved: stood, base };
}

function basisOf({ saved: stood, base }: EditorState): Basis {
  return { saved: stood, base };
}

function isTyped(value: Draft): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
