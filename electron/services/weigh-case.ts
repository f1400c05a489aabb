import type { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import type { Evaluation, PackStamp } from '#shared/engine/evaluation';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientOf } from '#shared/packs/rcc/patient-of';

/** Weighs one document with the kidney pack; nothing is kept. */
export function weighCase(document: CaseDocument, packStamp: PackStamp): Evaluation {
  return evaluate(rccPack, packStamp, patientOf(document));
}
