import { Button } from '@mantine/core';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from '../EditorNotice.module.css';
import { useEditorStore } from '../fields/editor-context.ts';

/** A draft that was given up can be taken back until something else is done. */
export function GivenUpNotice() {
  const store = useEditorStore();
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXT.editor.givenUp.title}</b> {TEXT.editor.givenUp.more}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => store.send({ do: 'undo' })}>
        {TEXT.editor.givenUp.takeBack}
      </Button>
    </output>
  );
}
