import {
  hasDistantMetastasis,
  isDistantSite,
} from '../../../calculators/of-case/listed-metastasis.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import type { Lesion } from '../../../domain/lesion.ts';
import { knownValue } from '../../../domain/recorded.ts';

/** The lesions that are there now; undefined while the ledger itself is absent. */
export function presentLesions(document: CaseDocument): readonly Lesion[] | undefined {
  return document.lesions?.filter(({ status }) => status !== 'treated-no-evidence');
}

/** The distant metastases that are listed and there now. */
export function presentMetastases(document: CaseDocument): readonly Lesion[] {
  return (presentLesions(document) ?? []).filter(({ site }) => isDistantSite(site));
}

/**
 * Whether the ledger names every metastasis outside the brain. A ledger that is absent names
 * nothing, whatever is said about its completeness; an empty list must be stated as such.
 */
export function isLedgerComplete(document: CaseDocument): boolean {
  return document.lesions !== undefined && knownValue(document.extent?.ledgerComplete) === 'yes';
}

/**
 * The stated setting, where it excludes metastases that are there now. A metastasis named
 * elsewhere in the case contradicts it: then it rules nothing out.
 */
export function settingWithoutMetastasis(document: CaseDocument): string | undefined {
  const setting = knownValue(document.disease?.setting);
  if (setting === undefined || setting === 'metastatic') return undefined;
  return hasDistantMetastasis(document) ? undefined : SETTING_TEXT[setting];
}

const SETTING_TEXT = {
  localised: 'Disease is localised',
  'locally-advanced': 'Disease is locally advanced without metastases',
  'resected-no-evidence': 'Resected, no evidence of disease',
  'resected-metastases-no-evidence': 'Metastases resected, no evidence of disease',
} as const;
