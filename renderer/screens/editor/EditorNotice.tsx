import { Button } from '@mantine/core';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import type { EditorState } from './draft/editor-state.ts';
import classes from './EditorNotice.module.css';
import { editorErrorText } from './editor-text.ts';
import type { Saving } from './use-save-case.ts';

type EditorNoticeProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
};

/** Why the draft was not saved; stays until it is. */
export function EditorNotice({ id, state, saving }: EditorNoticeProps) {
  const faults = state.check.issues.length;
  if (state.showsAllFaults && faults > 0) {
    return (
      <div className={classes.notice} data-kind="caution" role="alert">
        <Glyph kind="caution" />
        <span className={classes.text}>
          <b>Not saved.</b> {faults === 1 ? 'One entry needs' : `${faults} entries need`} to be
          corrected first. Everything you typed is kept.
        </span>
        <Button variant="default" size="compact-sm" onClick={saving.showFaults}>
          Go to the first one
        </Button>
      </div>
    );
  }
  if (saving.refusal === undefined) return undefined;
  if (saving.refusal === 'revision-changed' && id !== undefined) {
    return <ConflictNotice id={id} state={state} />;
  }
  return (
    <div className={classes.notice} data-kind="stop" role="alert">
      <Glyph kind="stop" />
      <span className={classes.text}>
        <b>Not saved.</b> {editorErrorText(saving.refusal)}
      </span>
    </div>
  );
}
