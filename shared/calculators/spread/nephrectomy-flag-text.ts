import type { NephrectomyFlag } from './nephrectomy-flags.ts';

/** A flag in a few words, and the evidence behind it. */
export const NEPHRECTOMY_FLAG_TEXT: Readonly<
  Record<NephrectomyFlag, { readonly name: string; readonly evidence: string }>
> = {
  'heng-4-or-more-no-benefit': {
    name: 'no benefit with 4 or more IMDC factors (Heng)',
    evidence:
      'IMDC cohort (n = 1658): survival 20.6 months with and 9.5 months without cytoreductive ' +
      'nephrectomy, adjusted HR 0.60, but no benefit with 4 or more factors and a marginal one ' +
      'where expected survival is under 12 months (Heng 2014; sunitinib era)',
  },
  'imdc-poor-against-upfront': {
    name: 'poor risk, against upfront nephrectomy (EAU)',
    evidence:
      'EAU: no cytoreductive nephrectomy in poor risk, by MSKCC; here 3 or more IMDC factors ' +
      '(sunitinib era)',
  },
  'carmena-2-or-more-systemic-first': {
    name: '2 or more IMDC factors, systemic therapy first (CARMENA)',
    evidence:
      'CARMENA, 2 or more factors: survival 31.2 months with sunitinib alone and 17.6 months ' +
      'with nephrectomy first, HR 0.65, p 0.03 (Méjean 2021; sunitinib era)',
  },
  'carmena-at-most-1-upfront-may-be-discussed': {
    name: 'at most 1 IMDC factor, upfront nephrectomy may be discussed (CARMENA)',
    evidence:
      'CARMENA, 1 factor: survival 31.4 months with nephrectomy first and 25.2 months with ' +
      'sunitinib alone, HR 1.30, p 0.2, post hoc (Méjean 2021; sunitinib era)',
  },
  'surtime-deferred-preferred': {
    name: 'deferred rather than immediate nephrectomy (SURTIME)',
    evidence:
      'SURTIME (n = 99): free of progression at 28 weeks 42 against 43 %; survival 32.4 months ' +
      'with deferred and 15.0 months with immediate nephrectomy, HR 0.57 (sunitinib era)',
  },
  'ecog-2-or-more-against': {
    name: 'ECOG 2 or worse, against nephrectomy',
    evidence: 'ECOG 2 or worse: consensus against cytoreductive nephrectomy (from memory)',
  },
  'untreated-brain-metastases-against': {
    name: 'untreated brain metastases, against nephrectomy',
    evidence:
      'Untreated brain metastases: consensus against cytoreductive nephrectomy (from memory)',
  },
  'all-treatable-upfront-may-be-discussed': {
    name: 'all metastases treatable, upfront nephrectomy with their treatment may be discussed',
    evidence:
      'No systemic therapy needed and every metastasis resectable or locally treatable: upfront ' +
      'nephrectomy with metastasectomy is guideline practice in selected patients (from memory)',
  },
  'response-deferred-may-be-discussed': {
    name: 'response of the metastases, deferred nephrectomy may be discussed',
    evidence:
      'Complete or major partial response of the metastases: deferred nephrectomy is under study ' +
      '(NORDIC-SUN, at most 3 IMDC factors; PROBE), results pending when this was checked',
  },
  'progression-against-deferred': {
    name: 'progression on systemic therapy, against deferred nephrectomy (SURTIME)',
    evidence:
      'Progression on systemic therapy: SURTIME was designed to leave deferred nephrectomy out ' +
      '(sunitinib era)',
  },
};

/** What the main trial found over all its patients. */
export const CARMENA_MAIN_RESULT: readonly string[] = [
  'CARMENA (n = 450, MSKCC intermediate or poor risk, sunitinib era): survival 18.4 months with ' +
    'sunitinib alone, 13.9 months with nephrectomy first, HR 0.89 (0.71 to 1.10), non-inferior',
  'CARMENA, update: survival 19.8 months with sunitinib alone, 15.6 months with nephrectomy ' +
    'first, HR 0.97',
];
