import { Button } from '@mantine/core';
import { useState } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { momentText } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from '../EditorNotice.module.css';
import type { Standing } from '../use-standing.ts';
import { ArchivedNotice } from './ArchivedNotice.tsx';
import { LiftLockDialog } from './LiftLockDialog.tsx';

type StandingNoticeProps = { readonly id: string; readonly standing: Standing | undefined };

const TEXTS = TEXT.editor.locked;

/** A locked case can be drafted on, an archived one is read; both say why nothing can be saved. */
export function StandingNotice({ id, standing }: StandingNoticeProps) {
  const [isLifting, setIsLifting] = useState(false);
  if (standing?.archived === true) return <ArchivedNotice id={id} />;
  const lock = standing?.lock;
  if (lock === undefined) return undefined;
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXTS.title(lock.revision)}</b> {TEXTS.since(momentText(lock.at), lock.by)}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => setIsLifting(true)}>
        {TEXTS.lift}
      </Button>
      <LiftLockDialog id={id} isOpen={isLifting} onClose={() => setIsLifting(false)} />
    </output>
  );
}
