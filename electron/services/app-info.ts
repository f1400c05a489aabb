import type { OutputOf } from '#shared/contract/contract';
import { INTENDED_USE } from '#shared/report/intended-use';

import type { AppDeps } from '../deps.ts';

/** What About shows. */
export function appInfo({ appVersion, host, packStamp }: AppDeps): OutputOf<'app.info'> {
  return { version: appVersion, host, pack: packStamp, intendedUse: INTENDED_USE };
}
