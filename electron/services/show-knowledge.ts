import { localDay } from '#shared/domain/local-day';
import type { Knowledge } from '#shared/report/knowledge-model';
import { knowledge } from '#shared/report/knowledge';
import { rccPack } from '#shared/packs/rcc/pack';

import type { VaultDeps } from '../deps.ts';

/** The kidney pack as the Knowledge screen shows it on the day it is asked for. */
export function showKnowledge({ now, packStamp }: Pick<VaultDeps, 'now' | 'packStamp'>): Knowledge {
  return knowledge(rccPack, { stamp: packStamp, today: localDay(now()) });
}
