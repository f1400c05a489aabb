import { SITE_TEXT } from '../../domain/site-text.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { MetastaticSite } from '../../domain/lesion.ts';
import type { Presence } from '../scores.ts';
import type { CaseFinding } from './case-finding.ts';
import { presentLesions } from './listed-lesions.ts';
import { ledgerFinding } from './metastasis-count.ts';

/**
 * Whether there is a lesion at a site: listed is yes; imaged and free, or not in a complete list,
 * is no.
 */
export function metastasisAt(document: CaseDocument, site: MetastaticSite): CaseFinding<Presence> {
  const label = SITE_TEXT[site];
  const rows = presentLesions(document).filter(({ lesion }) => lesion.site === site);
  if (rows.length > 0) {
    const inputs = rows.map(({ lesion, field }) => ({
      label,
      value: 'listed',
      ...(lesion.measuredOn === undefined ? {} : { on: lesion.measuredOn }),
      field,
    }));
    return { value: 'yes', inputs, missing: [], notes: [] };
  }
  if ((document.extent?.clearSites ?? []).includes(site)) {
    const input = { label, value: 'imaged and free', field: 'extent.clearSites' };
    return { value: 'no', inputs: [input], missing: [], notes: [] };
  }
  const ledger = ledgerFinding(document);
  return { ...ledger, value: ledger.value ? 'no' : 'unknown' };
}
