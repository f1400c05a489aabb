import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { standingQuery } from '../../../api/queries.ts';
import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { momentText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from '../EditorNotice.module.css';
import { LiftLockDialog } from './LiftLockDialog.tsx';

type StandingNoticeProps = { readonly id: string };

/** A locked or archived case can be drafted on, and says why it cannot be saved. */
export function StandingNotice({ id }: StandingNoticeProps) {
  const { data: reply } = useQuery(standingQuery(id));
  const [isLifting, setIsLifting] = useState(false);
  const standing = reply?.ok ? reply.value : undefined;
  if (standing?.archived === true) {
    return (
      <output className={classes.notice} data-kind="caution">
        <Glyph kind="caution" />
        <span className={classes.text}>
          <b>{TEXT.editor.archived.title}</b> {TEXT.editor.archived.more}
        </span>
      </output>
    );
  }
  const lock = standing?.lock;
  if (lock === undefined) return undefined;
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXT.editor.locked.title(lock.revision)}</b>{' '}
        {TEXT.editor.locked.since(momentText(lock.at), lock.by)}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => setIsLifting(true)}>
        {TEXT.editor.locked.lift}
      </Button>
      <LiftLockDialog id={id} isOpen={isLifting} onClose={() => setIsLifting(false)} />
    </output>
  );
}
