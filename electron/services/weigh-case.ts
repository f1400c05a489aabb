import type { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import type { Evaluation, PackStamp } from '#shared/engine/evaluation';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';
import { rccPack } from '#shared/packs/rcc/pack';

/** Weighs one document with the kidney pack; nothing is kept. */
export function weighCase(document: CaseDocument, packStamp: PackStamp): Evaluation {
  return evaluate(rccPack, packStamp, deriveFacts(document));
}
