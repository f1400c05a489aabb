import { Button, Group, Modal, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';

import { TEXT } from '../../../text/text.ts';
import classes from './ActDialog.module.css';
import type { CaseAct, CaseActs } from './use-case-act.ts';

/** Acts that are asked about first. */
export type AskedAct = 'unlock' | 'archive' | 'export';

type ActDialogProps = {
  readonly asked: AskedAct | undefined;
  readonly revision: number;
  readonly acts: CaseActs;
  readonly onClose: () => void;
};

/** Says what the act does, asks for the reason where one stays on record, and does it. */
export function ActDialog({ asked, revision, acts, onClose }: ActDialogProps) {
  const texts = TEXT.board.acts;
  return (
    <Modal
      opened={asked !== undefined}
      onClose={onClose}
      title={asked === undefined ? '' : texts[asked].title}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': texts.close }}
    >
      {asked !== undefined && (
        <ActForm key={asked} asked={asked} revision={revision} acts={acts} onClose={onClose} />
      )}
    </Modal>
  );
}

type ActFormProps = Omit<ActDialogProps, 'asked'> & { readonly asked: AskedAct };

function ActForm({ asked, revision, acts, onClose }: ActFormProps) {
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const texts = TEXT.board.acts;
  const isReasonMissing = asked !== 'export' && reason.trim() === '';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setIsTried(true);
    if (isReasonMissing) return;
    if (await acts.send(actOf(asked, reason.trim()))) onClose();
  }

  return (
    <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
      <p>{asked === 'export' ? texts.export.what(revision) : texts[asked].what}</p>
      {asked !== 'export' && (
        <Textarea
          label={texts.reason}
          data-autofocus
          required
          rows={2}
          maxLength={4000}
          value={reason}
          error={isTried && isReasonMissing ? texts.reasonFault : undefined}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <div role="alert">{acts.hasFailed && acts.said}</div>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onClose}>
          {texts.cancel}
        </Button>
        <Button type="submit" loading={acts.isSending}>
          {texts[asked].act}
        </Button>
      </Group>
    </form>
  );
}

function actOf(asked: AskedAct, reason: string): CaseAct {
  return asked === 'export' ? { kind: asked } : { kind: asked, reason };
}
