import { SITE_TEXT } from '../../domain/site-text.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import { hasDistantMetastasis, isDistantSite } from './listed-metastasis.ts';

/** A row of the ledger that is present now, with the case field it stands in. */
export type ListedLesion = { readonly lesion: Lesion; readonly field: string };

/** Whether the disease is metastatic: by a distant metastasis that is there now, or as stated. */
export function isMetastatic(document: CaseDocument): boolean {
  return hasDistantMetastasis(document) || knownValue(document.disease?.setting) === 'metastatic';
}

/** Every listed lesion that is there now, regional nodes and renal fossa included. */
export function presentLesions({ lesions }: CaseDocument): readonly ListedLesion[] {
  return (lesions ?? [])
    .map((lesion, index) => ({ lesion, field: `lesions[${index}]` }))
    .filter(({ lesion }) => lesion.status !== 'treated-no-evidence');
}

/** The distant metastases that are listed and there now. */
export function presentMetastases(document: CaseDocument): readonly ListedLesion[] {
  return presentLesions(document).filter(({ lesion }) => isDistantSite(lesion.site));
}

/**
 * Whether the ledger of a metastatic case speaks for every place outside the brain: it is said to
 * be complete, and the metastases are in it or in the brain. A complete ledger without any
 * contradicts a metastatic case and shows nothing.
 */
export function isLedgerComplete(document: CaseDocument): boolean {
  const { extent, lesions } = document;
  if (lesions === undefined || knownValue(extent?.ledgerComplete) !== 'yes') return false;
  return hasDistantMetastasis(document) || knownValue(extent?.brain) === 'treated-stable';
}

/** The place of a lesion for a label: as described, else its site. */
export function placeOf({ detail, site }: Lesion): string {
  return detail ?? SITE_TEXT[site];
}
