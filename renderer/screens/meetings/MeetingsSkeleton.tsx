import { Skeleton, VisuallyHidden } from '@mantine/core';

import { TEXT } from '../../text/text.ts';
import classes from './MeetingsScreen.module.css';

/** Grey lines while meetings are being read. */
export function MeetingsSkeleton() {
  return (
    <div className={classes.body} aria-busy="true">
      <output>
        <VisuallyHidden>{TEXT.meetings.loading}</VisuallyHidden>
      </output>
      <Skeleton height={44} />
      <Skeleton height={44} />
      <Skeleton height={44} />
    </div>
  );
}
