import { Button, Group, Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import { giveUpDraft } from '../draft/give-up-draft.ts';
import { forgetRecovery, type Recovery, recoveryOf } from '../draft/kept-draft.ts';
import { momentText } from '../../../components/moment/moment-text.ts';
import classes from '../EditorNotice.module.css';
import { useEditorStore } from '../fields/editor-context.ts';
import type { Saving } from '../use-save-case.ts';

type RecoveryNoticeProps = {
  readonly id: string | undefined;
  readonly storeKey: string;
  readonly saving: Saving;
};

const TEXTS = TEXT.editor.recovered;

/** Says that what is open is a draft from before, what it rests on, and how to give it up. */
export function RecoveryNotice({ id, storeKey, saving }: RecoveryNoticeProps) {
  const store = useEditorStore();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const recovery = recoveryOf(store);
  if (recovery === undefined || isRead) return undefined;

  async function giveUp(): Promise<void> {
    setIsAsking(false);
    await giveUpDraft(storeKey);
    await navigate({ to: '/cases', ignoreBlocker: true });
    if (id !== undefined) await navigate({ to: '/cases/$id/edit', params: { id } });
  }

  function dismiss(): void {
    forgetRecovery(store);
    setIsRead(true);
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
      <Button variant="default" size="compact-sm" onClick={dismiss}>
        {TEXTS.dismiss}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setIsAsking(true)}>
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

type GiveUpDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onGiveUp: () => void;
};

function GiveUpDialog({ isOpen, onClose, onGiveUp }: GiveUpDialogProps) {
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={TEXT.editor.giveUp.title}
      closeButtonProps={{ 'aria-label': TEXT.editor.giveUp.close }}
    >
      <p>{TEXT.editor.giveUp.what}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {TEXT.editor.giveUp.cancel}
        </Button>
        <Button onClick={onGiveUp}>{TEXT.editor.giveUp.confirm}</Button>
      </Group>
    </Modal>
  );
}

function restsOn({ base, overtakenBy }: Recovery): string {
  if (base === undefined) return TEXTS.ofNew;
  const overtaken = overtakenBy === undefined ? '' : ` ${TEXTS.overtaken(overtakenBy)}`;
  return `${TEXTS.ofRevision(base)}${overtaken}`;
}
