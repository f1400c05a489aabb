import type { CaseSummary } from '#shared/contract/case-summary';

import { TEXT } from '../../text/text.ts';
import classes from './OriginBadge.module.css';

/** Says that a case is no patient of ours; a real patient's case carries no badge. */
export function OriginBadge({ origin }: Pick<CaseSummary, 'origin'>) {
  if (origin === 'clinical') return undefined;
  return <span className={classes.badge}>{TEXT.cases.list.origins[origin]}</span>;
}
