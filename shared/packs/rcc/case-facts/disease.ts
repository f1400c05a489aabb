import { hasDistantMetastasis } from '../../../calculators/of-case/listed-metastasis.ts';
import type { CaseDocument } from '../../../domain/case-document.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf, range } from '../../../engine/possible.ts';
import { diseaseFreeMonths } from './disease-free-interval.ts';
import {
  answered,
  type FactRule,
  type FactRules,
  firstOf,
  measured,
  sentence,
  stated,
} from './fact-rule.ts';
import { familyHistoryOrYoung } from './heredity.ts';
import { latestTnm } from './latest-tnm.ts';
import { presentLesions, presentMetastases } from './lesion-list.ts';
import { timing } from './timing.ts';

const settingStated = stated(({ disease }) => disease?.setting, {
  localised: 'localised',
  'locally-advanced': 'locally_advanced',
  'resected-no-evidence': 'resected_ned',
  'resected-metastases-no-evidence': 'resected_m1_ned',
  metastatic: 'metastatic',
});

/** A setting without metastases beside a metastasis that is there now: either may be the slip. */
const settingContradicted: FactRule = (view, fact) => {
  const { document } = view;
  const said = settingStated(view, fact);
  const setting = knownValue(document.disease?.setting);
  if (said?.possible.kind !== 'values' || setting === 'metastatic') return undefined;
  if (!hasDistantMetastasis(document)) return undefined;
  return {
    ...said,
    possible: oneOf(...said.possible.values, 'metastatic'),
    basis: `${said.basis}, but a metastasis is recorded as present`,
  };
};

/** A metastasis that is there now makes the disease metastatic. */
const settingByMetastasis: FactRule = ({ document }) => {
  if (!hasDistantMetastasis(document)) return undefined;
  const listed = presentMetastases(document).length > 0;
  return {
    possible: oneOf('metastatic'),
    basis: listed ? 'A metastasis is listed' : 'Brain metastasis',
  };
};

/** M1 once recorded: metastatic now, unless everything was resected since. */
const settingByM1: FactRule = ({ document }) => {
  const primaries = document.primaries ?? [];
  const isM1 = primaries.some((primary) => latestTnm(primary).every(({ m }) => m === 'M1'));
  if (!isM1) return undefined;
  const inPlace = primaries.some(({ inSitu }) => knownValue(inSitu) === 'yes');
  return inPlace
    ? { possible: oneOf('metastatic'), basis: 'M1, primary in place' }
    : { possible: oneOf('metastatic', 'resected_m1_ned'), basis: 'M1' };
};

/** A complete, empty ledger and a free brain rule metastases out; the rest stays open. */
const settingWithoutMetastases: FactRule = ({ document }) => {
  const complete = knownValue(document.extent?.ledgerComplete) === 'yes';
  const brainFree = knownValue(document.extent?.brain) === 'none';
  if (!complete || !brainFree || presentLesions(document)?.length !== 0) return undefined;
  return {
    possible: oneOf('localised', 'locally_advanced', 'resected_ned', 'resected_m1_ned'),
    basis: 'Staging complete, no lesion listed',
  };
};

const HISTOLOGY = {
  'clear-cell': 'clear_cell',
  papillary: 'papillary',
  chromophobe: 'chromophobe',
  'collecting-duct': 'collecting_duct',
  'medullary-smarcb1-deficient': 'medullary',
  'fh-deficient': 'fh_deficient',
  'sdh-deficient': 'sdh_deficient',
  'translocation-tfe3-tfeb': 'translocation',
  unclassified: 'unclassified',
  'other-non-clear-cell': 'other_ncc',
  'rcc-subtype-not-stated': 'unknown',
} as const;

/** Of several primaries any may have seeded the metastases: the types of all of them stand. */
const histology: FactRule = ({ document: { primaries } }, fact) => {
  const types = (primaries ?? []).map((primary) => knownValue(primary.histology));
  const known = types.flatMap((type) => (type === undefined ? [] : [HISTOLOGY[type]]));
  if (known.length === 0 || known.length < types.length) return undefined;
  const words = [...new Set(known)].map((type) => sentence(fact, type));
  return {
    possible: oneOf(...known),
    basis: words.join('; '),
    on: primaries?.find((primary) => primary.histology?.on !== undefined)?.histology?.on,
  };
};

/** Tissue of one primary or of one metastasis is enough; imaging alone is no tissue diagnosis. */
const histologyConfirmed: FactRule = ({ document: { primaries, lesions } }) => {
  if (lesions?.some(({ tissueProven }) => knownValue(tissueProven) === 'yes')) {
    return { possible: oneOf(true), basis: 'Tissue: a metastasis is proven' };
  }
  const bases = (primaries ?? []).map((primary) => knownValue(primary.diagnosisBasis));
  const tissue = bases.find((basis) => basis !== undefined && basis !== 'imaging-only');
  if (tissue !== undefined) return { possible: oneOf(true), basis: `Tissue: ${WORDS[tissue]}` };
  if (bases.length === 0 || bases.includes(undefined)) return undefined;
  return { possible: oneOf(false), basis: 'Diagnosis by imaging only' };
};

const WORDS = {
  'biopsy-primary': 'biopsy of the primary',
  'biopsy-metastasis': 'biopsy of a metastasis',
  resection: 'resection specimen',
  'imaging-only': 'imaging only',
} as const;

/** Sarcomatoid or rhabdoid, in any primary: one yes is enough, no needs every answer. */
const sarcomatoid: FactRule = ({ document: { primaries } }) => {
  const answers = (primaries ?? []).flatMap((primary) => [primary.sarcomatoid, primary.rhabdoid]);
  const values = answers.map(knownValue);
  if (values.includes('yes')) {
    return { possible: oneOf(true), basis: 'Sarcomatoid or rhabdoid component present' };
  }
  if (values.length === 0 || values.includes(undefined)) return undefined;
  return { possible: oneOf(false), basis: 'No sarcomatoid and no rhabdoid component' };
};

const SYSTEMIC_SYMPTOMS = [
  'fatigue',
  'loss-of-appetite',
  'back-or-flank-pain',
  'weight-loss',
  'fever',
  'bone-discomfort',
  'shortness-of-breath',
  'cough',
] as const;

/**
 * A symptom alone does not prove that the cancer causes it, so a yes narrows nothing; only a no
 * to every one of them rules systemic symptoms out.
 */
const noSymptoms: FactRule = ({ document: { symptoms } }) => {
  const allDenied = SYSTEMIC_SYMPTOMS.every((code) => symptoms?.[code]?.answer === 'no');
  return allDenied
    ? { possible: oneOf(false), basis: 'No pain, weight loss, fever, fatigue or chest symptom' }
    : undefined;
};

const dfi: FactRule = ({ document }: { readonly document: CaseDocument }) => {
  const interval = diseaseFreeMonths(document);
  if (interval === undefined) return undefined;
  const { min, max, basis } = interval;
  return { possible: range(min, max), basis };
};

/** Setting, tissue, pace and volume of the disease. */
export const diseaseRules: FactRules = {
  timing,
  met_driven: answered(({ molecular }) => molecular?.metDriven),
  family_history_or_young: familyHistoryOrYoung,
  setting: firstOf(
    settingContradicted,
    settingStated,
    settingByMetastasis,
    settingByM1,
    settingWithoutMetastases,
  ),
  histology,
  histology_confirmed: histologyConfirmed,
  sarcomatoid,
  burden: stated(({ disease }) => disease?.burden, {
    low: 'low',
    moderate: 'moderate',
    high: 'high',
  }),
  tempo: stated(({ disease }) => disease?.tempo, {
    indolent: 'indolent',
    moderate: 'moderate',
    rapid: 'rapid',
  }),
  dfi_months: firstOf(
    measured(({ disease }) => disease?.diseaseFreeMonths),
    dfi,
  ),
  symptomatic: firstOf(
    answered(({ disease }) => disease?.cancerSymptoms),
    noSymptoms,
  ),
  urgent_response_needed: answered(({ disease }) => disease?.urgentResponseNeeded),
};
