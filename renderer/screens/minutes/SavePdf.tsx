import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

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
export function SavePdf({ meeting, caseId }: SavePdfProps) {
  const [said, setSaid] = useState('');
  const display = useIdentifierDisplay();
  const { data } = useQuery(appInfoQuery);
  const isDesktop = data?.ok === true && data.value.host === 'desktop';
  return (
    <>
      <output className={classes.said}>{said}</output>
      <Button
        variant="default"
        leftSection={<IconPrinter size="1.0625rem" aria-hidden />}
        onClick={() => window.print()}
      >
        {isDesktop ? TEXTS.printOnly : TEXTS.print}
      </Button>
      {isDesktop && (
        <Button
          variant="default"
          leftSection={<IconFileTypePdf size="1.0625rem" aria-hidden />}
          onClick={() => void savePdf({ meeting, caseId, display }).then(setSaid)}
        >
          {TEXTS.savePdf}
        </Button>
      )}
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
