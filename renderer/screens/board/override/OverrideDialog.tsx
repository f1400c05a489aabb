import { Modal } from '@mantine/core';
import { useState } from 'react';

import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../../text/text.ts';
import { ACT_TEXT } from './override-act-text.ts';
import type { OverrideAct } from './override-desk.ts';
import { EMPTY_ENTRY } from './override-entry.ts';
import classes from './OverrideDialog.module.css';
import { OverrideForm } from './OverrideForm.tsx';
import { OverrideReadBack } from './OverrideReadBack.tsx';
import { OverrideSubject } from './OverrideSubject.tsx';
import { useRecordAct } from './use-record-act.ts';

type OverrideDialogProps = {
  readonly loaded: LoadedSheet;
  readonly act: OverrideAct;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** After the dialog has left the screen. */
  readonly onClosed: () => void;
  readonly onRecorded: () => void;
};

const FRAME = {
  size: '46rem',
  yOffset: '2dvh',
  classNames: {
    overlay: classes.belowBanner ?? '',
    inner: classes.belowBanner ?? '',
    content: classes.content ?? '',
  },
  // A click beside the dialog must not lose a typed reason.
  closeOnClickOutside: false,
  // The desk gives the focus back: to the button, or to where the option stands afterwards.
  returnFocus: false,
  closeButtonProps: { 'aria-label': TEXT.override.close },
};

/** Says what is overridden, asks why and who, reads it back, and records on a second press. */
export function OverrideDialog(props: OverrideDialogProps) {
  const { loaded, act, isOpen, onClose, onClosed, onRecorded } = props;
  const [entry, setEntry] = useState(EMPTY_ENTRY);
  const [step, setStep] = useState<'entry' | 'read-back'>('entry');
  const recording = useRecordAct(loaded);

  async function record(): Promise<void> {
    if (await recording.record(act, entry)) onRecorded();
  }

  /** Not while it is being recorded: what comes of it must be seen. */
  function close(): void {
    if (!recording.isSending) onClose();
  }

  function change(): void {
    recording.forget();
    setStep('entry');
  }

  return (
    <Modal
      opened={isOpen}
      onClose={close}
      onExitTransitionEnd={onClosed}
      title={ACT_TEXT[act.kind].title}
      {...FRAME}
    >
      {step === 'entry' ? (
        <>
          <OverrideSubject loaded={loaded} act={act} />
          <OverrideForm
            act={act}
            entry={entry}
            onChange={setEntry}
            onCancel={onClose}
            onComplete={() => setStep('read-back')}
          />
        </>
      ) : (
        <OverrideReadBack
          loaded={loaded}
          act={act}
          entry={entry}
          recording={recording}
          onChange={change}
          onRecord={() => void record()}
        />
      )}
    </Modal>
  );
}
