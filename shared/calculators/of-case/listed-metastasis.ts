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

/** Whether the case names a distant metastasis that is there now: listed, in brain or meninges. */
export function hasDistantMetastasis(document: CaseDocument): boolean {
  const { extent } = document;
  const brain = knownValue(extent?.brain);
  const isInBrain = brain === 'asymptomatic' || brain === 'symptomatic';
  return (
    listsDistantMetastasis(document) || isInBrain || knownValue(extent?.leptomeningeal) === 'yes'
  );
}

/**
 * What says that there is or was a distant metastasis although none is named: a recorded M1, or a
 * day since when the disease is metastatic. Beside a setting without metastases it is a slip, and
 * which of the two stays open.
 */
export function hintsAtMetastasis({ disease, primaries }: CaseDocument): boolean {
  const isM1 = (primaries ?? []).some(({ tnm }) => (tnm ?? []).some(({ m }) => m === 'M1'));
  return isM1 || disease?.metastaticSince !== undefined;
}
