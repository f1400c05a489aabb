import { Button, Progress } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';
import classes from './OwedProgress.module.css';
import type { OwedList } from './use-owed.ts';

const TEXTS = TEXT.preparation.worklist;

/** How many cases were looked at; what is not whole says so. */
export function OwedProgress({
  owed: { looked, total, state, goOn },
}: {
  readonly owed: OwedList;
}) {
  return (
    <div className={classes.progress} data-state={state}>
      {state === 'looking' && (
        <Progress
          className={classes.bar}
          value={total === 0 ? 0 : (100 * looked) / total}
          transitionDuration={0}
          aria-label={TEXTS.progress(looked, total)}
        />
      )}
      <output>{wordsOf(state, looked, total)}</output>
      {state === 'stopped' && (
        <Button size="compact-md" variant="default" onClick={goOn}>
          {TEXTS.goOn}
        </Button>
      )}
    </div>
  );
}

function wordsOf(state: OwedList['state'], looked: number, total: number): string {
  if (state === 'whole') return TEXTS.whole(total);
  if (state === 'stopped') return TEXTS.stopped(looked, total);
  return total === 0
    ? TEXT.preparation.loading
    : `${TEXTS.progress(looked, total)}. ${TEXTS.partial}`;
}
