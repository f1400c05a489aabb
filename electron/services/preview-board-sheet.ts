import type { CaseDocument } from '#shared/domain/case-document';
import type { BoardSheet } from '#shared/report/board-sheet-model';
import { boardSheet } from '#shared/report/board-sheet';

import type { VaultDeps } from '../deps.ts';
import { weighCase } from './weigh-case.ts';

/** What the board would see of a document that is not saved; nothing is kept. */
export function previewBoardSheet(
  { packStamp }: VaultDeps,
  { document }: { readonly document: CaseDocument },
): BoardSheet {
  return boardSheet(document, weighCase(document, packStamp));
}
