import { IconCheck } from '@tabler/icons-react';

import type { ReadinessCount } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import classes from './ReadinessBar.module.css';

/** How much of what a board asks for is settled: in words, and as a bar beside them. */
export function ReadinessBar({ done, total }: ReadinessCount) {
  const isComplete = total > 0 && done >= total;
  return (
    <div className={classes.readiness} data-complete={isComplete}>
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="6" rx="1" />
        {total > 0 && (
          <rect className={classes.filled} width={(100 * done) / total} height="6" rx="1" />
        )}
      </svg>
      <span className={classes.words}>
        {TEXT.preparation.board.settled(done, total)}
        {isComplete && <IconCheck size="1rem" stroke={2.6} aria-hidden />}
      </span>
    </div>
  );
}
