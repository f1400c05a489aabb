import type { Reader } from '#db/repositories/case-summaries';
import { localDay } from '#shared/domain/local-day';

import type { VaultDeps } from '../deps.ts';

/** For whom and on which day lists are read. */
export function readerOf({ user, now }: Pick<VaultDeps, 'user' | 'now'>): Reader {
  return { user, today: localDay(now()) };
}
