import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';

import type { ReadinessCount } from '#shared/contract/case-summary';

import { TEXT } from '../../text/text.ts';
import classes from './Readiness.module.css';

type ReadinessProps = ReadinessCount & {
  /** `figures` writes `18/21` above the bar, for a narrow column; `words` beside it. */
  readonly as: 'words' | 'figures';
};

const { settled, figures, nothing } = TEXT.common.readiness;

/** How much of what a board asks for is settled: said, and as a bar. */
export function Readiness({ done, total, as }: ReadinessProps) {
  if (total === 0) return <span className={classes.none}>{nothing}</span>;
  const isComplete = done >= total;
  return (
    <span className={classes.readiness} data-as={as} data-complete={isComplete}>
      <svg className={classes.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden>
        <rect className={classes.track} width="100" height="6" rx="1" />
        <rect className={classes.filled} width={(100 * done) / total} height="6" rx="1" />
      </svg>
      <span className={classes.said}>
        {as === 'figures' && <span aria-hidden>{figures(done, total)}</span>}
        {as === 'figures' ? (
          <VisuallyHidden>{settled(done, total)}</VisuallyHidden>
        ) : (
          settled(done, total)
        )}
        {isComplete && <IconCheck size="1rem" stroke={2.6} aria-hidden />}
      </span>
    </span>
  );
}
