import { createHash } from 'node:crypto';

import { canonicalJson } from '#shared/engine/canonical-json';
import type { PackStamp } from '#shared/engine/evaluation';
import type { Pack } from '#shared/engine/pack';

/** Which pack, to the byte: the hash of its canonical JSON stands beside its version. */
export function stampPack(pack: Pack): PackStamp {
  const { id, version, title, evidenceCutoff, reviewBy, status } = pack.meta;
  const sha256 = createHash('sha256').update(canonicalJson(pack)).digest('hex');
  return { id, version, title, sha256, evidenceCutoff, reviewBy, status };
}
