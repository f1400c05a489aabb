import { Button } from '@mantine/core';
import { useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import { unanswered, withRestNo } from '../draft/answer-rest.ts';
import { type Draft, draftAt, type DraftPath, withDraftAt } from '../draft/draft.ts';
import type { Field } from '../sections/field.ts';
import { useDraftAt, useEdit } from './editor-context.ts';
import { useRecordedOn, withRecordedOn } from './recorded-on.ts';
import classes from './GroupField.module.css';

type RestNoButtonProps = {
  readonly fields: readonly Field[];
  readonly path: DraftPath;
};

/** Answers every open question of a group with No, when somebody asks for it and never by itself. */
export function RestNoButton({ fields, path }: RestNoButtonProps) {
  const group = useDraftAt(path);
  const edit = useEdit();
  const day = useRecordedOn();
  const [answered, setAnswered] = useState(0);
  const open = unanswered(fields, group).length;

  function answerRest(): void {
    if (open === 0) return;
    const answeredNow = unanswered(fields, group);
    const rest = withRestNo(fields, group);
    edit(
      path,
      answeredNow.reduce((all, key) => withDayAt(all, key, day), rest),
    );
    setAnswered(open);
  }

  return (
    <span className={classes.rest}>
      <output className={classes.done}>
        {answered > 0 && open === 0 && TEXT.editor.field.restAnswered(answered)}
      </output>
      <Button
        size="compact-sm"
        variant="default"
        // Not disabled: the focus would be lost, and with it the way back.
        aria-disabled={open === 0}
        data-disabled={open === 0}
        onClick={answerRest}
      >
        {TEXT.editor.field.restNo}
        {open > 0 && TEXT.editor.field.restOpen(open)}
      </Button>
    </span>
  );
}

function withDayAt(group: Draft, key: string, day: string | undefined): Draft {
  return withDraftAt(group, [key], withRecordedOn(draftAt(group, [key]), day));
}
