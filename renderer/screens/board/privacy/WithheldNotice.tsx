import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { TEXT } from '../../../text/text.ts';
import { TextsDialog } from './TextsDialog.tsx';
import classes from './WithheldNotice.module.css';

type WithheldNoticeProps = { readonly loaded: LoadedSheet };

/** On a sheet without identifiers: how many texts are withheld, and the way to check them. */
export function WithheldNotice({ loaded: { id, sheet } }: WithheldNoticeProps) {
  const [isOpen, setIsOpen] = useState(false);
  const client = useQueryClient();
  if (sheet.identifiers === 'shown') return undefined;
  const count = sheet.withheldTexts ?? 0;

  function close(): void {
    setIsOpen(false);
    void client.invalidateQueries({ queryKey: ['board-sheet', id] });
  }

  return (
    <section className={classes.notice} aria-label={TEXT.privacy.hidden}>
      <IconEyeOff size="1.25rem" stroke={1.8} aria-hidden />
      <p className={classes.text}>
        <b>{count === 0 ? TEXT.privacy.notice.none : TEXT.privacy.notice.some(count)}</b>{' '}
        {TEXT.privacy.notice.why}
      </p>
      <Button variant="default" onClick={() => setIsOpen(true)}>
        {TEXT.privacy.notice.check}
      </Button>
      <TextsDialog id={id} isOpen={isOpen} onClose={close} />
    </section>
  );
}
