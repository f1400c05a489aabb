import { IconLock } from '@tabler/icons-react';

import type { BoardLock } from '#shared/contract/case-summary';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { utcMomentText } from '../../../components/moment/utc-moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import classes from './LockMark.module.css';

type LockMarkProps = { readonly lock: BoardLock | undefined };

/** The padlock: which revision the board will see, who locked it and when. */
export function LockMark({ lock }: LockMarkProps) {
  const isHidden = useIdentifierDisplay() === 'hidden';
  if (lock === undefined) return undefined;
  return (
    <p className={classes.lock}>
      <IconLock size="1.1em" stroke={2.2} aria-hidden />
      <b>{TEXT.board.acts.locked(lock.revision)}</b>
      {/* Who of the team it was is a hint at where the patient is. */}
      {!isHidden && <span>{TEXT.board.acts.lockedBy(lock.by, utcMomentText(lock.at))}</span>}
    </p>
  );
}
