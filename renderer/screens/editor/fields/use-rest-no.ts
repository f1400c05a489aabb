import { useState } from 'react';

import { unanswered, withRestNo } from '../draft/answer-rest.ts';
import { type Draft, draftAt, type DraftPath, withDraftAt } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { useDraftAt, useEdit } from './editor-context.ts';
import { useRecordedOn, withRecordedOn } from './recorded-on.ts';

export type RestNo = {
  /** Questions of the group nobody has answered. */
  readonly open: number;
  /** How many the last press answered. */
  readonly answered: number;
  readonly answerRest: () => void;
};

/** Answers every open question of a group with No, with the day shown for the section. */
export function useRestNo(fields: readonly Field[], path: DraftPath): RestNo {
  const group = useDraftAt(path);
  const edit = useEdit();
  const day = useRecordedOn();
  const [answered, setAnswered] = useState(0);
  const keys = unanswered(fields, group);

  function answerRest(): void {
    if (keys.length === 0) return;
    const rest = withRestNo(fields, group);
    edit(
      path,
      keys.reduce((all, key) => withDayAt(all, key, day), rest),
    );
    setAnswered(keys.length);
  }

  return { open: keys.length, answered, answerRest };
}

function withDayAt(group: Draft, key: string, day: string | undefined): Draft {
  return withDraftAt(group, [key], withRecordedOn(draftAt(group, [key]), day));
}
