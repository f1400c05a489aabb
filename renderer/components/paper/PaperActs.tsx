import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';

import type { PrintedPage } from '#shared/contract/exports';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';

import { callHost } from '../../api/client.ts';
import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { appInfoQuery } from '../../api/queries.ts';
import { TEXT } from '../../text/text.ts';
import classes from './PaperActs.module.css';

type PaperActsProps = {
  readonly page: PrintedPage;
  /** In a bar with little room the words give way to the signs. */
  readonly room?: 'wide' | 'little';
};

const TEXTS = TEXT.paper;

/** Paper and PDF: a browser offers both in one dialog, the desktop's window writes the file. */
export function PaperActs({ page, room = 'wide' }: PaperActsProps) {
  const { data } = useQuery(appInfoQuery);
  const isDesktop = data?.ok === true && data.value.host === 'desktop';
  const print = isDesktop ? TEXTS.print : TEXTS.printOrSave;
  return (
    <>
      <PaperButton Icon={IconPrinter} words={print} room={room} onClick={() => window.print()} />
      {isDesktop && <SaveOnDesktop page={page} room={room} />}
    </>
  );
}

type PaperButtonProps = {
  readonly Icon: typeof IconPrinter;
  readonly words: string;
  readonly room: 'wide' | 'little';
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
};

function PaperButton({ Icon, words, room, isDisabled = false, onClick }: PaperButtonProps) {
  return (
    <Button
      className={classes.act}
      data-room={room}
      variant="default"
      leftSection={<Icon size="1.0625rem" aria-hidden />}
      aria-label={words}
      disabled={isDisabled}
      onClick={onClick}
    >
      <span className={classes.word}>{words}</span>
    </Button>
  );
}

type Said = { readonly text: string; readonly hasFailed: boolean };

const NOTHING: Said = { text: '', hasFailed: false };

/** A file with identifiers is only made once somebody has read that it has them. */
function SaveOnDesktop({ page, room }: Required<PaperActsProps>) {
  const [isAsking, setAsking] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const isWanted = useRef(false);
  const [said, setSaid] = useState(NOTHING);
  const display = useIdentifierDisplay();
  const save = () => {
    isWanted.current = false;
    setSaving(true);
    setSaid(NOTHING);
    void savePdf(page, display).then((end) => {
      setSaving(false);
      setSaid(end);
    });
  };
  const answer = (wanted: boolean) => {
    isWanted.current = wanted;
    setAsking(false);
  };
  return (
    <>
      <PaperButton
        Icon={IconFileTypePdf}
        words={TEXTS.save}
        room={room}
        isDisabled={isSaving}
        onClick={display === 'hidden' ? save : () => setAsking(true)}
      />
      <output className={classes.said} data-failed={said.hasFailed} data-screen-only="">
        {said.text}
      </output>
      <AskFirst
        isAsking={isAsking}
        onAnswer={answer}
        onGone={() => {
          if (isWanted.current) save();
        }}
      />
    </>
  );
}

type AskFirstProps = {
  readonly isAsking: boolean;
  readonly onAnswer: (wanted: boolean) => void;
  /** What is shown is printed: the question must be gone first. */
  readonly onGone: () => void;
};

function AskFirst({ isAsking, onAnswer, onGone }: AskFirstProps) {
  return (
    <Modal
      opened={isAsking}
      onClose={() => onAnswer(false)}
      onExitTransitionEnd={onGone}
      title={TEXTS.save}
      closeButtonProps={{ 'aria-label': TEXTS.close }}
    >
      <p>{TEXTS.warning}</p>
      <Group justify="flex-end">
        <Button variant="default" onClick={() => onAnswer(false)}>
          {TEXTS.leave}
        </Button>
        <Button onClick={() => onAnswer(true)}>{TEXTS.saveAnyway}</Button>
      </Group>
    </Modal>
  );
}

/** Saves what the window shows; gives what became of it, in words. */
async function savePdf(page: PrintedPage, display: IdentifierDisplay): Promise<Said> {
  const content = display === 'shown' ? 'identified' : 'de-identified';
  try {
    const reply = await callHost('exports.savePage', { page, content });
    if (!reply.ok) return { text: TEXTS.refusal(reply.error.code), hasFailed: true };
    return { text: TEXTS.end(reply.value), hasFailed: reply.value.how === 'not-written' };
  } catch {
    return { text: TEXTS.refusal('unreachable'), hasFailed: true };
  }
}
