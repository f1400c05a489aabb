import type { CulpCategory, CulpFactor } from './culp-factors.ts';
import type { OligometastaticState } from './oligometastatic-state.ts';
import type { SurveillanceCriterion } from './surveillance-criteria.ts';

export const OLIGOMETASTATIC_STATE_TEXT: Readonly<Record<OligometastaticState, string>> = {
  synchronous: 'synchronous oligometastatic disease',
  'metachronous-oligorecurrence': 'metachronous oligorecurrence',
  'metachronous-oligoprogression': 'metachronous oligoprogression',
  'repeat-oligorecurrence': 'repeat oligorecurrence',
  'repeat-oligoprogression': 'repeat oligoprogression',
  'repeat-oligopersistence': 'repeat oligopersistence',
  'induced-oligorecurrence': 'induced oligorecurrence',
  'induced-oligoprogression': 'induced oligoprogression',
  'induced-oligopersistence': 'induced oligopersistence',
};

/** What stands in the way while a criterion is not met, and what is open while it is unknown. */
export const SURVEILLANCE_CRITERION_TEXT: Readonly<
  Record<SurveillanceCriterion, { readonly failed: string; readonly open: string }>
> = {
  'treatment-naive': {
    failed: 'systemic therapy was given before',
    open: 'earlier systemic therapy',
  },
  asymptomatic: { failed: 'the cancer causes symptoms', open: 'symptoms of the cancer' },
  'imdc-at-most-1': { failed: 'more than 1 IMDC factor', open: 'number of IMDC factors' },
  'organs-at-most-2': { failed: 'more than 2 organs', open: 'number of organs' },
};

export const CULP_FACTOR_TEXT: Readonly<Record<CulpFactor, string>> = {
  'ldh-above-limit': 'LDH above the limit',
  'albumin-below-limit': 'Albumin below the limit',
  'symptoms-from-metastases': 'Symptoms from metastases',
  'liver-metastasis': 'Liver metastasis',
  'retroperitoneal-nodes': 'Retroperitoneal lymph nodes',
  'supradiaphragmatic-nodes': 'Lymph nodes above the diaphragm',
  'ct3-or-ct4': 'cT3 or cT4',
};

export const CULP_CATEGORY_TEXT: Readonly<Record<CulpCategory, string>> = {
  'up-to-three': 'within the entry limit of SURTIME (up to 3)',
  'four-or-more': 'no benefit of nephrectomy seen (4 or more)',
};
