import { describe, expect, it } from 'vitest';

import {
  type EditorState,
  isDirty,
  openDraft,
  reduceEditor,
} from '../../../../renderer/screens/editor/draft/editor-state.ts';

const OPENED = openDraft({ patient: { born: '1960' } }, 3);

function type(state: EditorState, text: string): EditorState {
  return reduceEditor(state, {
    do: 'edit',
    path: ['referral', 'question'],
    value: text === '' ? undefined : text,
  });
}

describe('reduceEditor', () => {
  it('is clean when opened and dirty after an edit', () => {
    expect(isDirty(OPENED)).toBe(false);
    expect(isDirty(type(OPENED, 'Which therapy?'))).toBe(true);
  });

  it('is clean again when the edit is taken back by hand', () => {
    expect(isDirty(type(type(OPENED, 'W'), ''))).toBe(false);
  });

  it('takes back typing in one place as one step', () => {
    const typed = type(type(type(OPENED, 'W'), 'Wh'), 'Why');
    expect(reduceEditor(typed, { do: 'undo' }).draft).toEqual(OPENED.draft);
  });

  it('does what was undone again', () => {
    const typed = type(OPENED, 'Why');
    const undone = reduceEditor(typed, { do: 'undo' });
    expect(reduceEditor(undone, { do: 'redo' }).draft).toEqual(typed.draft);
  });

  it('gives up the redo after another edit', () => {
    const undone = reduceEditor(type(OPENED, 'Why'), { do: 'undo' });
    expect(type(undone, 'How').future).toEqual([]);
  });

  it('holds the document only while the draft is valid, and the faults by place', () => {
    const path = ['labs', 0, 'value'];
    const faulty = reduceEditor(OPENED, { do: 'edit', path, value: '10,4' });
    expect(faulty.check.document).toBeUndefined();
    expect(faulty.check.issues.map((issue) => issue.path)).toContain('labs[0].value');
    expect(reduceEditor(faulty, { do: 'undo' }).check.document).toBeDefined();
  });

  it('bases the draft on the revision it was saved as', () => {
    const typed = type(OPENED, 'Why');
    const saved = reduceEditor(typed, { do: 'saved', draft: typed.draft, revision: 4 });
    expect(saved).toMatchObject({ base: 4, savedRevision: 4 });
    expect(isDirty(saved)).toBe(false);
  });

  it('stays dirty when something was typed while the save ran', () => {
    const sent = type(OPENED, 'Why');
    const later = type(sent, 'Why now');
    expect(isDirty(reduceEditor(later, { do: 'saved', draft: sent.draft, revision: 4 }))).toBe(
      true,
    );
  });
});
