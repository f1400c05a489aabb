import { IconLock, IconPencilExclamation } from '@tabler/icons-react';

import type { CaseSummary } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import { momentText, recentMomentText } from '../../../components/moment/moment-text.ts';
import classes from './RowMarks.module.css';

const TEXTS = TEXT.cases.list;

/** What somebody must know before opening the case: it is locked, or has unsaved entries. */
export function RowMarks({ row: { lock, draftKeptAt } }: { readonly row: CaseSummary }) {
  return (
    <>
      {lock !== undefined && (
        <span className={classes.mark} title={TEXTS.lockedBy(lock.by, momentText(lock.at))}>
          <IconLock size="0.9375rem" stroke={2} aria-hidden />
          {TEXTS.locked(lock.revision)}
        </span>
      )}
      {draftKeptAt !== undefined && (
        <span className={classes.mark} data-kind="draft">
          <IconPencilExclamation size="0.9375rem" stroke={2} aria-hidden />
          {TEXTS.draft(recentMomentText(draftKeptAt))}
        </span>
      )}
    </>
  );
}
