import type { Scores } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { HeadlineTile } from './board-sheet-model.ts';
import { burdenTile } from './headline-burden.ts';
import { histologyTile } from './headline-histology.ts';
import { performanceTile, renalTile } from './headline-patient.ts';
import { riskTile } from './headline-risk.ts';
import { stageTile } from './headline-stage.ts';

/** The six values the eye takes in first; always six, in this order. */
export function headlineOf(document: CaseDocument, scores: Scores): HeadlineTile[] {
  return [
    stageTile(document, scores.stages),
    histologyTile(document.primaries ?? []),
    riskTile(scores.imdc, scores.others),
    performanceTile(document.health ?? {}, scores.others),
    renalTile(document.health ?? {}, scores),
    burdenTile(document, scores.others),
  ];
}
