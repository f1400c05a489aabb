import { cachexia } from '#shared/calculators/health/cachexia';
import { charlson, type CharlsonAnswers } from '#shared/calculators/health/charlson';
import { charlsonAgePoints } from '#shared/calculators/health/charlson-age';
import { charlsonTenYearSurvival } from '#shared/calculators/health/charlson-survival';
import { childPugh } from '#shared/calculators/health/child-pugh';
import { g8 } from '#shared/calculators/health/g8';
import { weightLossPercent } from '#shared/calculators/health/weight-loss';
import { weightLossGrade } from '#shared/calculators/health/weight-loss-grade';
import { roundTo } from '#shared/calculators/rounding';
import { painBand } from '#shared/calculators/symptoms/pain-band';
import { type CharlsonItem, CharlsonItems } from '#shared/domain/charlson';

import { type Adapters, adapter, type Maybe, only } from './adapter.ts';

const CHARLSON_NAMES: Readonly<Record<CharlsonItem, string>> = {
  myocardialInfarction: 'mi',
  heartFailure: 'chf',
  peripheralVascularDisease: 'pvd',
  cerebrovascularDisease: 'cva_tia',
  dementia: 'dementia',
  chronicPulmonaryDisease: 'copd',
  connectiveTissueDisease: 'ctd',
  pepticUlcer: 'pud',
  mildLiverDisease: 'liver_mild',
  moderateOrSevereLiverDisease: 'liver_mod_sev',
  diabetesUncomplicated: 'dm_uncomplicated',
  diabetesWithEndOrganDamage: 'dm_end_organ',
  hemiplegia: 'hemiplegia',
  moderateOrSevereKidneyDisease: 'renal_mod_sev',
  otherSolidTumour: 'tumour_solid',
  otherMetastaticTumour: 'metastatic_solid',
  leukaemia: 'leukaemia',
  lymphoma: 'lymphoma',
  aids: 'aids',
};

type Charlson = {
  readonly flags: readonly string[];
  readonly age: number;
  readonly weights: '1987' | 'Quan2011';
  readonly allOthers: 'false' | 'unknown';
};

function charlsonOf({ flags, age, weights, allOthers }: Charlson) {
  const others = allOthers === 'unknown' ? 'unknown' : 'no';
  // Safe: the names are keyed by exactly the items.
  const answers = Object.fromEntries(
    Object.keys(CharlsonItems.shape).map((item) => [
      item,
      flags.includes(CHARLSON_NAMES[item as CharlsonItem]) ? 'yes' : others,
    ]),
  ) as CharlsonAnswers;
  const { fewest, missing } = charlson(answers, weights === '1987' ? '1987' : 'quan-2011');
  const { min: agePoints } = charlsonAgePoints({ min: age, max: age });
  const ageAdjusted = fewest + agePoints;
  return {
    cci: fewest,
    agePoints,
    ageAdjusted,
    tenYearSurvival: roundTo(charlsonTenYearSurvival(ageAdjusted), 1),
    isLowerBound: missing.length > 0,
    unknown: missing.length,
  };
}

const G8_WEIGHT_LOSS = {
  gt3kg: 'over-3-kg',
  unknown: 'does-not-know',
  '1to3kg': '1-to-3-kg',
  none: 'none',
} as const;
const G8_MOBILITY = { bedChair: 'bed-or-chair', indoors: 'indoors', goesOut: 'goes-out' } as const;
const G8_HEALTH = {
  worse: 'not-as-good',
  doesNotKnow: 'does-not-know',
  asGood: 'as-good',
  better: 'better',
} as const;
const G8_RESULT = {
  abnormal: 'abnormal (<=14): geriatric assessment indicated',
  normal: 'normal (>14)',
} as const;

type G8 = {
  readonly foodIntake?: 'severe' | 'moderate' | 'none';
  readonly weightLoss?: keyof typeof G8_WEIGHT_LOSS;
  readonly mobility?: keyof typeof G8_MOBILITY;
  readonly neuropsych?: 'severe' | 'mild' | 'none';
  readonly bmi?: number;
  readonly polypharmacy?: 'yes' | 'no';
  readonly selfHealth?: Maybe<keyof typeof G8_HEALTH>;
  readonly age?: number;
};

function g8Of(input: G8) {
  const { weightLoss, mobility, selfHealth, age } = input;
  const { fewest, most, total, category } = g8({
    foodIntakeDecline: input.foodIntake,
    weightLoss: weightLoss === undefined ? undefined : G8_WEIGHT_LOSS[weightLoss],
    mobility: mobility === undefined ? undefined : G8_MOBILITY[mobility],
    neuropsychological: input.neuropsych,
    bodyMassIndex: input.bmi,
    moreThanThreeDrugs: input.polypharmacy ?? 'unknown',
    selfRatedHealth:
      selfHealth === undefined || selfHealth === null ? undefined : G8_HEALTH[selfHealth],
    age: age === undefined ? undefined : { min: age, max: age },
  });
  const result = category === undefined ? 'indeterminate' : G8_RESULT[category];
  return { min: fewest, max: most, score: total ?? null, result };
}

type ChildPugh = {
  readonly bili_umoll?: number;
  readonly bili_mgdl?: number;
  readonly alb_gl: number;
  readonly inr: number;
  readonly ascites: 'none' | 'mild' | 'modSevere';
  readonly enceph: 'none' | 'grade1-2' | 'grade3-4';
};

const ASCITES = { none: 'none', mild: 'mild', modSevere: 'moderate-or-severe' } as const;
const ENCEPHALOPATHY = {
  none: 'none',
  'grade1-2': 'grade-1-or-2',
  'grade3-4': 'grade-3-or-4',
} as const;

function childPughOf(input: ChildPugh) {
  const score = childPugh({
    bilirubin: [
      input.bili_mgdl === undefined
        ? { amount: input.bili_umoll ?? Number.NaN, unit: 'µmol/L' }
        : { amount: input.bili_mgdl, unit: 'mg/dL' },
    ],
    albumin: [{ amount: input.alb_gl, unit: 'g/L' }],
    inr: [input.inr],
    ascites: ASCITES[input.ascites],
    encephalopathy: ENCEPHALOPATHY[input.enceph],
  });
  const { bilirubin, albumin, inr, ascites, encephalopathy } = score.points;
  return {
    points: [bilirubin, albumin, inr, ascites, encephalopathy].map(only),
    score: score.total,
    class: score.category,
  };
}

export const HEALTH: Adapters = {
  charlson: adapter<Charlson>('RCC-C-030', charlsonOf),
  g8: adapter<G8>('RCC-C-031', g8Of),
  weightLossPct: adapter<readonly [number, number]>('RCC-C-032', (weights) => {
    const percent = weightLossPercent(...weights);
    const at = (bodyMassIndex: number) =>
      cachexia({ lossIn6MonthsPercent: percent, bodyMassIndex, sarcopenia: 'no' }) === 'yes';
    return {
      pct: roundTo(percent, 2),
      ctcae5: weightLossGrade(percent),
      cachexia_bmi24: at(24),
      cachexia_bmi19: at(19.5),
    };
  }),
  childPugh: adapter<ChildPugh>('RCC-C-035', childPughOf),
  painBand: adapter<readonly [number]>('RCC-C-036', ([rating]) => painBand(rating)),
};
