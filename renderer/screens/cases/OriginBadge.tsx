import type { CaseSummary } from '#shared/contract/cases';

import classes from './OriginBadge.module.css';

const ORIGIN_BADGE_TEXT: Readonly<Record<Exclude<CaseSummary['origin'], 'clinical'>, string>> = {
  fictional: 'Fictional',
  published: 'Published',
};

/** Says that a case is no patient of ours; a real patient's case carries no badge. */
export function OriginBadge({ origin }: Pick<CaseSummary, 'origin'>) {
  if (origin === 'clinical') return undefined;
  return <span className={classes.badge}>{ORIGIN_BADGE_TEXT[origin]}</span>;
}
