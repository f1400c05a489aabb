import type { Reader } from '#db/repositories/case-summaries';

import type { VaultDeps } from '../deps.ts';
import { dayHere } from '../wall-clock.ts';

/** For whom and on which day lists are read. */
export function readerOf({ user, now }: Pick<VaultDeps, 'user' | 'now'>): Reader {
  return { user, today: dayHere(now()) };
}
