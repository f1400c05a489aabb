import { findStandingOverrides } from '#db/repositories/override-repository';
import type { ParsedInputOf } from '#shared/contract/contract';
import { localDay } from '#shared/domain/local-day';
import type { BoardSheet } from '#shared/report/board-sheet-model';
import { boardSheet } from '#shared/report/board-sheet';

import type { VaultDeps } from '../deps.ts';
import { weighCase } from './weigh-case.ts';

/** What the board would see of a document that is not saved; nothing is kept. */
export function previewBoardSheet(
  { db, now, packStamp }: VaultDeps,
  { document, id }: ParsedInputOf<'cases.preview'>,
): BoardSheet {
  const standing = id === undefined ? [] : findStandingOverrides(db, id);
  return boardSheet(document, weighCase(document, packStamp), {
    today: localDay(now()),
    overrides: { standing, revision: undefined },
  });
}
