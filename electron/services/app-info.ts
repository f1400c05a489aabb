import type { OutputOf } from '#shared/contract/contract';
import { localDay } from '#shared/domain/local-day';
import { INTENDED_USE } from '#shared/report/intended-use';
import { isReviewOverdue } from '#shared/report/review-due';

import type { AppDeps } from '../deps.ts';

/** What About shows. */
export function appInfo({ appVersion, host, packStamp, now }: AppDeps): OutputOf<'app.info'> {
  return {
    version: appVersion,
    host,
    pack: packStamp,
    packReviewOverdue: isReviewOverdue(packStamp.reviewBy, localDay(now())),
    intendedUse: INTENDED_USE,
  };
}
