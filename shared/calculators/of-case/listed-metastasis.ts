import type { CaseDocument } from '../../domain/case-document.ts';
import type { MetastaticSite } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';

/** Regional nodes count as N and the renal fossa as local recurrence: neither is M1. */
const NOT_DISTANT: ReadonlySet<MetastaticSite> = new Set(['node-regional', 'renal-fossa']);

/** Whether a lesion at this site is a distant metastasis in the sense of M1. */
export function isDistantSite(site: MetastaticSite): boolean {
  return !NOT_DISTANT.has(site);
}

/** Whether the lesion ledger holds a distant metastasis that is present now. */
export function listsDistantMetastasis(document: CaseDocument): boolean {
  return (document.lesions ?? []).some(
    ({ site, status }) => status !== 'treated-no-evidence' && isDistantSite(site),
  );
}

/** Whether the case names a distant metastasis that is there now: in the ledger or the brain. */
export function hasDistantMetastasis(document: CaseDocument): boolean {
  const brain = knownValue(document.extent?.brain);
  return listsDistantMetastasis(document) || brain === 'asymptomatic' || brain === 'symptomatic';
}
