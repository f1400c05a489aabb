import { Skeleton } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './ListSkeleton.module.css';

const GRACE_MS = 150;
const LINES = 9;

/** Grey lines in the shape of the list, only when loading takes long enough to notice. */
export function ListSkeleton() {
  const [isLate, setIsLate] = useState(false);
  useTimeout(() => setIsLate(true), GRACE_MS, { autoInvoke: true });
  return (
    <section className={classes.lines} aria-busy="true" aria-label={TEXT.cases.loading}>
      {isLate && Array.from({ length: LINES }, (_, line) => <Skeleton key={line} height={58} />)}
    </section>
  );
}
