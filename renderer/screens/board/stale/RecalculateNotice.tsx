import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './RecalculateNotice.module.css';

type RecalculateNoticeProps = { readonly id: string; readonly latest: number };

/** Somebody saved the case while this sheet is read: it stays until the reader wants the newer. */
export function RecalculateNotice({ id, latest }: RecalculateNoticeProps) {
  const client = useQueryClient();
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const texts = TEXT.board.stale;

  async function load(): Promise<void> {
    setState('loading');
    const reply = await callHost('cases.boardSheet', { id }).catch(() => undefined);
    // A failure must not take away what is being read.
    if (reply?.ok === true) client.setQueryData(['board-sheet', id, 'latest'], reply);
    else setState('failed');
  }

  return (
    <output className={classes.notice}>
      <p>
        <b>{texts.overtaken(latest)}</b> {texts.kept}
      </p>
      <Button size="compact-md" loading={state === 'loading'} onClick={() => void load()}>
        {texts.recalculate(latest)}
      </Button>
      {state === 'failed' && <p role="alert">{texts.failed}</p>}
    </output>
  );
}
