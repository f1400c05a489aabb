import { Button, Group, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useRef, useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../api/client.ts';
import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { appInfoQuery } from '../../api/queries.ts';
import { TEXT } from '../../text/text.ts';
import classes from './Minutes.module.css';

type SavePdfProps = { readonly meeting: string; readonly caseId: string | undefined };

const TEXTS = TEXT.minutes;

/** Paper and PDF: a browser offers both in one dialog, the desktop's window writes the file. */
export function SavePdf(about: SavePdfProps) {
  const { data } = useQuery(appInfoQuery);
  const isDesktop = data?.ok === true && data.value.host === 'desktop';
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconPrinter size="1.0625rem" aria-hidden />}
        onClick={() => window.print()}
      >
        {isDesktop ? TEXTS.printOnly : TEXTS.print}
      </Button>
      {isDesktop && <SaveOnDesktop {...about} />}
    </>
  );
}

/** A file with identifiers is only made once somebody has read that it has them. */
function SaveOnDesktop(about: SavePdfProps) {
  const [isAsking, setAsking] = useState(false);
  const isWanted = useRef(false);
  const [said, setSaid] = useState('');
  const display = useIdentifierDisplay();
  const save = () => {
    isWanted.current = false;
    void savePdf({ ...about, display }).then(setSaid);
  };
  const answer = (wanted: boolean) => {
    isWanted.current = wanted;
    setAsking(false);
  };
  return (
    <>
      <output className={classes.said}>{said}</output>
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size="1.0625rem" aria-hidden />}
        onClick={display === 'hidden' ? save : () => setAsking(true)}
      >
        {TEXTS.savePdf}
      </Button>
      <Modal
        opened={isAsking}
        onClose={() => answer(false)}
        // What is shown is printed: the question must be gone.
        onExitTransitionEnd={() => {
          if (isWanted.current) save();
        }}
        title={TEXTS.savePdf}
        closeButtonProps={{ 'aria-label': TEXTS.dialog.close }}
      >
        <p>{TEXTS.dialog.warning}</p>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => answer(false)}>
            {TEXTS.leavePdf}
          </Button>
          <Button onClick={() => answer(true)}>{TEXTS.savePdfAnyway}</Button>
        </Group>
      </Modal>
    </>
  );
}

/** Saves what the window shows; gives what became of it, in words. */
async function savePdf({
  meeting,
  caseId,
  display,
}: SavePdfProps & { readonly display: IdentifierDisplay }): Promise<string> {
  // Ids from the address, which the host has checked when it gave the document.
  const about = { meeting: meeting as MeetingId, case: caseId as CaseId | undefined };
  const content = display === 'shown' ? 'identified' : 'de-identified';
  try {
    const reply = await callHost('exports.savePage', { ...about, content });
    return reply.ok ? TEXTS.saved[reply.value.how] : TEXTS.refusal(reply.error.code);
  } catch {
    return TEXTS.refusal('unreachable');
  }
}
