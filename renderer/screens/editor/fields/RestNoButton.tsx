import { Button } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import classes from './GroupField.module.css';
import type { RestNo } from './use-rest-no.ts';

type RestNoButtonProps = { readonly rest: RestNo };

/** Answers every open question of a group with No, when somebody asks for it and never by itself. */
export function RestNoButton({ rest: { open, answered, answerRest } }: RestNoButtonProps) {
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
        aria-keyshortcuts="Shift+N"
        title={TEXT.entry.keys.restNo}
        data-disabled={open === 0}
        onClick={answerRest}
      >
        {TEXT.editor.field.restNo}
        {open > 0 && TEXT.editor.field.restOpen(open)}
      </Button>
    </span>
  );
}
