import { describe, expect, it } from 'vitest';

import { unanswered, withRestNo } from '../../../../renderer/screens/editor/draft/answer-rest.ts';
import { type Draft, draftAt } from '../../../../renderer/screens/editor/draft/draft.ts';
import {
  type EditorState,
  openDraft,
  reduceEditor,
} from '../../../../renderer/screens/editor/draft/editor-state.ts';
import type { Field } from '../../../../renderer/screens/editor/sections/field.ts';
import { findSection } from '../../../../renderer/screens/editor/sections/sections.ts';

const PATH = ['health', 'charlson'];
const OPENED = openDraft(
  {
    health: {
      charlson: {
        dementia: { value: 'yes' },
        lymphoma: { unknown: 'pending' },
        aids: { value: 'no', on: '2026' },
      },
    },
  },
  1,
);

function charlsonFields(): readonly Field[] {
  const group = findSection('charlson').fields.find(({ key }) => key === 'charlson');
  if (group?.kind !== 'group') throw new Error('the group is gone');
  return group.fields;
}

function groupOf({ draft }: EditorState): Draft {
  return draftAt(draft, PATH);
}

function answerRest(state: EditorState): EditorState {
  const value = withRestNo(charlsonFields(), groupOf(state));
  return reduceEditor(state, { do: 'edit', path: PATH, value });
}

describe('the rest: no', () => {
  it('[EDT-003] answers every question nobody answered, and leaves every answer as it is', () => {
    const fields = charlsonFields();
    expect(fields).toHaveLength(19);
    expect(unanswered(fields, groupOf(OPENED))).toHaveLength(16);
    const group = groupOf(answerRest(OPENED));
    expect(unanswered(fields, group)).toEqual([]);
    expect(draftAt(group, ['dementia'])).toEqual({ value: 'yes' });
    expect(draftAt(group, ['lymphoma'])).toEqual({ unknown: 'pending' });
    expect(draftAt(group, ['aids'])).toEqual({ value: 'no', on: '2026' });
    expect(draftAt(group, ['pepticUlcer'])).toEqual({ value: 'no' });
  });

  it('[EDT-003] makes a case that is valid, and is taken back in one step', () => {
    const answered = answerRest(OPENED);
    expect(answered.check.issues).toEqual([]);
    expect(answered.past).toHaveLength(1);
    expect(reduceEditor(answered, { do: 'undo' }).draft).toEqual(OPENED.draft);
  });

  it('[EDT-003] starts from nothing as well', () => {
    const group = withRestNo(charlsonFields(), undefined) ?? {};
    expect(Object.values(group)).toEqual(Array.from({ length: 19 }, () => ({ value: 'no' })));
  });

  it('[EDT-003] touches no question that is not answered by yes or no', () => {
    const fields: readonly Field[] = [
      { kind: 'text', key: 'note', label: 'Note' },
      { kind: 'recorded', key: 'grade', label: 'Grade', ages: false, value: { form: 'number' } },
      { kind: 'recorded', key: 'pain', label: 'Pain', ages: false, value: { form: 'answer' } },
    ];
    expect(withRestNo(fields, {})).toEqual({ pain: { value: 'no' } });
  });
});
