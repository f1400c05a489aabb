import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

import type { ReadinessCount } from '#shared/contract/case-summary';

import { TEXT } from '../../../text/text.ts';
import classes from './ReadinessMeter.module.css';

const { readiness, readinessShort, noReadiness } = TEXT.cases.list;

/** How much of what a board asks for is settled: in figures, and as a bar beside them. */
export function ReadinessMeter({ done, total }: ReadinessCount) {
  if (total === 0) return <span className={classes.none}>{noReadiness}</span>;
  const isComplete = done >= total;
  return (
    <span className={classes.meter} data-complete={isComplete}>
      <span className={classes.figures}>
        <span aria-hidden>{readinessShort(done, total)}</span>
        <VisuallyHidden>{readiness(done, total)}</VisuallyHidden>
        {isComplete && <IconCheck size="1em" stroke={2.6} aria-hidden />}
      </span>
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="6" rx="1" />
        <rect className={classes.filled} width={(100 * done) / total} height="6" rx="1" />
      </svg>
    </span>
  );
}
