import { Skeleton } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './BoardSheetSkeleton.module.css';

const GRACE_MS = 150;

/** Grey blocks in the shape of the sheet, only when loading takes long enough to notice. */
export function BoardSheetSkeleton() {
  const [isLate, setIsLate] = useState(false);
  useTimeout(() => setIsLate(true), GRACE_MS, { autoInvoke: true });

  return (
    <section aria-busy="true" aria-label={TEXT.common.sheet.loading}>
      {isLate && (
        <div className={classes.skeleton}>
          <Skeleton height={66} radius={0} />
          <Skeleton height={60} radius={0} />
          <Skeleton height={96} radius={0} />
          <div className={classes.columns}>
            <Skeleton height={560} />
            <Skeleton height={560} />
            <Skeleton height={560} />
          </div>
        </div>
      )}
    </section>
  );
}
