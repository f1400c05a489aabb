import { Button } from '@mantine/core';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import { ConflictScreen } from './conflict/ConflictScreen.tsx';
import type { EditorState } from './draft/editor-state.ts';
import classes from './EditorNotice.module.css';
import { editorErrorText } from './editor-text.ts';
import type { Saving } from './use-save-case.ts';

type EditorNoticeProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
};

const TEXTS = TEXT.editor.notSaved;

/** Why the draft was not saved; stays until it is. */
export function EditorNotice({ id, state, saving }: EditorNoticeProps) {
  const faults = state.check.issues.length;
  if (state.showsAllFaults && faults > 0) {
    return (
      <div className={classes.notice} data-kind="caution" role="alert">
        <Glyph kind="caution" />
        <span className={classes.text}>
          <b>{TEXTS.title}</b> {TEXTS.faults(faults)}
        </span>
        <Button variant="default" size="compact-sm" onClick={saving.showFaults}>
          {TEXTS.goToFirst}
        </Button>
      </div>
    );
  }
  if (saving.refusal === undefined) return undefined;
  if (saving.refusal === 'revision-changed' && id !== undefined) {
    return <ConflictScreen id={id} state={state} saving={saving} />;
  }
  return (
    <div className={classes.notice} data-kind="stop" role="alert">
      <Glyph kind="stop" />
      <span className={classes.text}>
        <b>{TEXTS.title}</b> {editorErrorText(saving.refusal)}
      </span>
    </div>
  );
}
