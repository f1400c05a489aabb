import { Button } from '@mantine/core';
import { useState } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { momentText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import { type EditorState, isDirty } from '../draft/editor-state.ts';
import { giveUpDraft } from '../draft/give-up-draft.ts';
import { forgetRecovery, type Recovery, recoveryOf } from '../draft/kept-draft.ts';
import classes from '../EditorNotice.module.css';
import { useEditorStore } from '../fields/editor-context.ts';
import type { Saving } from '../use-save-case.ts';
import { GiveUpDialog } from './GiveUpDialog.tsx';
import { GivenUpNotice } from './GivenUpNotice.tsx';

type RecoveryNoticeProps = {
  readonly id: string | undefined;
  readonly state: EditorState;
  readonly saving: Saving;
};

const TEXTS = TEXT.editor.recovered;

/** Says that what is open is a draft from before, what it rests on, and how to give it up. */
export function RecoveryNotice({ id, state, saving }: RecoveryNoticeProps) {
  const store = useEditorStore();
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<'go on' | 'given up' | undefined>(undefined);
  const recovery = recoveryOf(store);
  if (answer === 'given up' && !isDirty(state)) return <GivenUpNotice />;
  if (recovery === undefined || answer === 'go on') return undefined;

  async function giveUp(): Promise<void> {
    setIsAsking(false);
    await giveUpDraft(id, store);
    setAnswer('given up');
  }

  function goOn(): void {
    forgetRecovery(store);
    setAnswer('go on');
  }

  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXTS.title(momentText(recovery.keptAt))}</b> {restsOn(recovery)}
      </span>
      {recovery.overtakenBy !== undefined && (
        <Button size="compact-sm" onClick={saving.compare}>
          {TEXTS.compare}
        </Button>
      )}
      <Button variant="default" size="compact-sm" onClick={goOn}>
        {TEXTS.dismiss}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        disabled={state.isReadOnly}
        onClick={() => setIsAsking(true)}
      >
        {TEXTS.giveUp}
      </Button>
      <GiveUpDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        onGiveUp={() => void giveUp()}
      />
    </output>
  );
}

function restsOn({ base, overtakenBy }: Recovery): string {
  if (base === undefined) return TEXTS.ofNew;
  const overtaken = overtakenBy === undefined ? '' : ` ${TEXTS.overtaken(overtakenBy)}`;
  return `${TEXTS.ofRevision(base)}${overtaken}`;
}
