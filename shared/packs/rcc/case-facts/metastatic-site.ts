import type { CaseDocument } from '../../../domain/case-document.ts';
import type { Lesion, MetastaticSite } from '../../../domain/lesion.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import type { FactRule } from './fact-rule.ts';
import { isLedgerComplete, presentMetastases, settingWithoutMetastasis } from './lesion-list.ts';

/** Sites that are bone. */
export const BONE: readonly MetastaticSite[] = ['bone-spine', 'bone-other'];

/** What would tell whether there is another metastasis at a site. */
export const SITE_FIELDS: readonly string[] = [
  'lesions.site',
  'extent.clearSites',
  'extent.ledgerComplete',
];

/** Listed there: yes. Imaged and free, or missing from a complete ledger: no. Else open. */
export function metastasisIn(sites: readonly MetastaticSite[]): FactRule {
  return ({ document }, fact) => {
    const [row] = lesionsAt(document, sites);
    if (row !== undefined) {
      const count = knownValue(row.count);
      const words = count === undefined ? '' : `, ${count}`;
      return { possible: oneOf(true), basis: `${fact.label} listed${words}`, on: row.measuredOn };
    }
    const absence = absenceAt(document, sites);
    return absence === undefined ? undefined : { possible: oneOf(false), basis: absence };
  };
}

/** The metastases listed at these sites and there now. */
export function lesionsAt(
  document: CaseDocument,
  sites: readonly MetastaticSite[],
): readonly Lesion[] {
  return presentMetastases(document).filter(({ site }) => sites.includes(site));
}

/** Why there is surely no metastasis at these sites, in words; undefined when there may be. */
export function absenceAt(
  document: CaseDocument,
  sites: readonly MetastaticSite[],
): string | undefined {
  if (lesionsAt(document, sites).length > 0) return undefined;
  const clear = document.extent?.clearSites ?? [];
  if (sites.every((site) => clear.includes(site))) return 'Imaged, no metastasis there';
  if (isLedgerComplete(document)) return 'Staging complete, none listed';
  return settingWithoutMetastasis(document);
}
