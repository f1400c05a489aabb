import type { Readiness } from '#shared/report/board-sheet-model';

import { TEXT } from '../../../text/text.ts';
import classes from './ReadinessMeter.module.css';

type ReadinessMeterProps = { readonly readiness: Readiness };

/** How much of what a board asks for is settled, as a bar and in words. */
export function ReadinessMeter({ readiness: { done, total } }: ReadinessMeterProps) {
  return (
    <div className={classes.meter} data-complete={total > 0 && done >= total}>
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="6" rx="1" />
        {total > 0 && (
          <rect className={classes.filled} width={(100 * done) / total} height="6" rx="1" />
        )}
      </svg>
      <span className={classes.words}>{TEXT.entry.panel.settled(done, total)}</span>
    </div>
  );
}
