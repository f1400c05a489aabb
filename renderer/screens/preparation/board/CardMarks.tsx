import { IconLock, IconPencilExclamation } from '@tabler/icons-react';

import type { CaseSummary } from '#shared/contract/case-summary';

import { momentText, recentMomentText } from '../../../components/moment/moment-text.ts';
import { OriginBadge } from '../../../components/origin-badge/OriginBadge.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './CardMarks.module.css';

const TEXTS = TEXT.preparation.board;

/** What must be known of a case before touching it: no real patient, locked, entries not saved. */
export function CardMarks({ row: { origin, lock, draftKeptAt } }: { readonly row: CaseSummary }) {
  return (
    <>
      <OriginBadge origin={origin} />
      {lock !== undefined && (
        <span className={classes.mark}>
          <IconLock size="1rem" stroke={1.8} aria-hidden />
          {TEXTS.locked(lock.revision, lock.by, momentText(lock.at))}
        </span>
      )}
      {draftKeptAt !== undefined && (
        <span className={classes.mark} data-kind="draft">
          <IconPencilExclamation size="1rem" stroke={1.8} aria-hidden />
          {TEXTS.draft(recentMomentText(draftKeptAt))}
        </span>
      )}
    </>
  );
}
