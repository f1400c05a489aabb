import type { Knowledge } from '#shared/report/knowledge-model';

import { reviewOverdueText } from '../../components/pack-stamp/pack-stamp-text.ts';
import { stampDate } from '../../components/pack-stamp/stamp-date.ts';

/** The pack in one line, as every printed page names it. */
export function packLine({ pack, reviewOverdue }: Knowledge): string {
  const dates = [
    `evidence up to ${stampDate(pack.evidenceCutoff)}`,
    reviewOverdue ? reviewOverdueText(pack.reviewBy) : `review by ${stampDate(pack.reviewBy)}`,
  ];
  return [`${pack.title} ${pack.version}`, ...dates, pack.sha256.slice(0, 12)].join(' · ');
}
