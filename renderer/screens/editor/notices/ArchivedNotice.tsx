import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { callHost } from '../../../api/client.ts';
import { CASE_LIST_KEY, standingQuery } from '../../../api/queries.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from '../EditorNotice.module.css';

type ArchivedNoticeProps = { readonly id: string };

const TEXTS = TEXT.editor.archived;

/** An archived case is only read until somebody takes it out of the archive. */
export function ArchivedNotice({ id }: ArchivedNoticeProps) {
  const client = useQueryClient();
  const [isFailed, setIsFailed] = useState(false);

  async function restore(): Promise<void> {
    const isRestored = await restoreCase(id);
    setIsFailed(!isRestored);
    if (!isRestored) return;
    await client.invalidateQueries({ queryKey: standingQuery(id).queryKey });
    await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
  }

  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXTS.title}</b> {isFailed ? TEXTS.failed : TEXTS.more}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => void restore()}>
        {TEXTS.restore}
      </Button>
    </output>
  );
}

async function restoreCase(id: string): Promise<boolean> {
  try {
    return (await callHost('preparation.restore', { cases: [id] })).ok;
  } catch {
    return false;
  }
}
