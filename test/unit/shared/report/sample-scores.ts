import type {
  CalciumScore,
  ImdcScore,
  KidneyScore,
  Score,
  ScoreBasis,
  Scores,
  StageScore,
} from '#shared/calculators/scores';
import type { Evaluation } from '#shared/engine/evaluation';

const BASIS: ScoreBasis = {
  id: 'sample',
  spec: 'RCC-C-001',
  title: 'Sample',
  provenance: 'verified',
  checkedOn: '2026-11-23',
  state: 'known',
  statement: 'Statement',
  inputs: [{ label: 'Creatinine', value: '124 µmol/L', on: '2026-11-16', field: 'labs' }],
  missing: [],
  method: 'Method',
  source: 'Source',
  notes: [],
};

/** Scores with fixed values: these tests are about what is shown, not about what is computed. */
export const STAGE_IV: StageScore = {
  ...BASIS,
  id: 'tnm-stage',
  primary: 0,
  categories: 'cT3a cN1 cM1',
  edition: '8',
  possible: ['IV'],
};

export const IMDC_TWO_OR_THREE: ImdcScore = {
  ...BASIS,
  id: 'imdc',
  state: 'interval',
  missing: [{ label: 'albumin', field: 'labs' }],
  factors: {
    'karnofsky-below-80': 'no',
    'under-1-year-to-therapy': 'yes',
    'haemoglobin-below-limit': 'yes',
    'calcium-above-limit': 'unknown',
    'neutrophils-above-limit': 'no',
    'platelets-above-limit': 'no',
  },
  fewest: 2,
  most: 3,
  groups: ['intermediate', 'poor'],
};

export const CALCIUM_WITHOUT_ALBUMIN: CalciumScore = {
  ...BASIS,
  id: 'corrected-calcium',
  state: 'unknown',
  aboveLimit: 'unknown',
  missing: [{ label: 'albumin', field: 'labs' }],
};

export const KIDNEY_42: KidneyScore = { ...BASIS, id: 'egfr', value: 42, category: 'G3b' };

/** One of the other scores; tests change what they are about. */
export const SCORE: Score = { ...BASIS, value: '1 of 2' };

export const SCORES: Scores = {
  ageYears: 65,
  sex: 'female',
  stages: [STAGE_IV],
  imdc: IMDC_TWO_OR_THREE,
  calcium: CALCIUM_WITHOUT_ALBUMIN,
  kidney: KIDNEY_42,
  others: [],
};

/** An evaluation that says nothing. */
export const EMPTY_EVALUATION: Evaluation = {
  pack: {
    id: 'rcc',
    version: '0.1.0',
    title: 'Kidney cancer',
    sha256: 'a'.repeat(64),
    evidenceCutoff: '2026-06',
    reviewBy: '2027-06',
    status: 'Not clinically validated',
  },
  facts: {},
  redFlags: [],
  slots: [],
  plans: [],
  plansNotPossible: [],
  planTitles: {},
  missing: [],
  idle: [],
  conflicts: [],
  variants: [],
  gaps: [],
};
