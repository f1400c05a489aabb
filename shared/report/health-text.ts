import type { Health } from '../domain/health.ts';
import type { ValueOf } from './recorded-text.ts';

type ChoiceField =
  | 'frailty'
  | 'lifeExpectancy'
  | 'anaestheticRisk'
  | 'pregnancy'
  | 'oralIntake'
  | 'autoimmune'
  | 'transplant'
  | 'priorImmuneToxicity'
  | 'arterialEvent'
  | 'venousThromboembolism'
  | 'bleeding'
  | 'bleedingSite'
  | 'giPerforation'
  | 'wound'
  | 'childPugh'
  | 'nyhaClass'
  | 'ascites'
  | 'encephalopathy'
  | 'cordCompression';

/** Words for every answer of every health question that offers a choice. */
export const HEALTH_CHOICE_TEXT: {
  readonly [Field in ChoiceField]: Readonly<Record<ValueOf<Health[Field]>, string>>;
} = {
  frailty: { fit: 'Fit', vulnerable: 'Vulnerable', frail: 'Frail' },
  lifeExpectancy: {
    'under-3-months': 'Under 3 months',
    '3-to-12-months': '3 to 12 months',
    'over-12-months': 'Over 12 months',
  },
  anaestheticRisk: { acceptable: 'Acceptable', high: 'High', prohibitive: 'Prohibitive' },
  pregnancy: { no: 'No', possible: 'Possible', pregnant: 'Pregnant' },
  oralIntake: {
    'can-swallow-and-absorb': 'Can swallow and absorb',
    cannot: 'Cannot swallow or absorb',
  },
  autoimmune: {
    none: 'None',
    'mild-controlled': 'Mild, controlled',
    'active-moderate': 'Active, moderate',
    'severe-organ-threatening': 'Severe, organ-threatening',
  },
  transplant: {
    none: 'None',
    kidney: 'Kidney',
    'other-solid-organ': 'Other solid organ',
    'allogeneic-hsct': 'Allogeneic stem cells',
  },
  priorImmuneToxicity: {
    none: 'None',
    mild: 'Mild',
    'grade-3-non-endocrine': 'Grade 3, not endocrine',
    'grade-4-or-organ-threatening': 'Grade 4 or organ-threatening',
  },
  arterialEvent: {
    none: 'None',
    'under-6-months': 'Under 6 months ago',
    '6-to-12-months': '6 to 12 months ago',
    'over-12-months': 'Over 12 months ago',
  },
  venousThromboembolism: {
    none: 'None',
    'treated-stable': 'Treated, stable',
    'untreated-acute': 'Acute, untreated',
  },
  bleeding: { none: 'None', minor: 'Minor', 'recent-significant': 'Recent and significant' },
  bleedingSite: {
    urinary: 'Urinary tract',
    gi: 'Gastrointestinal tract',
    airway: 'Airway',
    intracranial: 'Intracranial',
    other: 'Other site',
  },
  giPerforation: { none: 'None', risk: 'At risk', 'active-or-recent': 'Active or recent' },
  wound: {
    none: 'None',
    'surgery-under-4-weeks': 'Surgery under 4 weeks ago',
    unhealed: 'Unhealed wound',
  },
  childPugh: {
    'no-cirrhosis': 'No cirrhosis',
    A: 'Child-Pugh A',
    B: 'Child-Pugh B',
    C: 'Child-Pugh C',
  },
  nyhaClass: {
    I: 'I, no limitation',
    II: 'II, with ordinary activity',
    III: 'III, with less than ordinary activity',
    IV: 'IV, at rest',
  },
  ascites: { none: 'None', mild: 'Mild', 'moderate-or-severe': 'Moderate or severe' },
  encephalopathy: { none: 'None', 'grade-1-or-2': 'Grade 1 or 2', 'grade-3-or-4': 'Grade 3 or 4' },
  cordCompression: { none: 'None', suspected: 'Suspected', confirmed: 'Confirmed' },
};

/** Questions about overall health as they stand on the sheet. */
export const HEALTH_LABEL_TEXT: Readonly<Record<keyof Health, string>> = {
  ecog: 'ECOG performance status',
  kps: 'Karnofsky performance status',
  frailty: 'Frailty',
  lifeExpectancy: 'Life expectancy under 12 months',
  anaestheticRisk: 'Raised anaesthetic risk',
  weightKg: 'Weight',
  heightCm: 'Height',
  earlierWeightKg: 'Earlier weight',
  sarcopenia: 'Sarcopenia',
  weightLossPercent: 'Weight loss in 6 months',
  pregnancy: 'Pregnancy',
  oralIntake: 'Inability to take oral drugs',
  autoimmune: 'Autoimmune disease',
  transplant: 'Transplant',
  steroidMgPerDay: 'Systemic steroids',
  interstitialLungDisease: 'Interstitial lung disease',
  priorImmuneToxicity: 'Earlier immune-related toxicity',
  severeImmuneToxicityNow: 'Severe immune-related toxicity now',
  activeInfection: 'Uncontrolled infection',
  hypertensionUncontrolled: 'Uncontrolled blood pressure',
  arterialEvent: 'Arterial event',
  venousThromboembolism: 'Venous thromboembolism',
  bleeding: 'Bleeding',
  bleedingSite: 'Site of bleeding',
  giPerforation: 'Bowel perforation or fistula',
  wound: 'Wound or recent operation',
  lvefPercent: 'Left ventricular ejection fraction',
  heartFailureNyha3or4: 'Heart failure NYHA III or IV',
  nyhaClass: 'NYHA class',
  qtcMs: 'QTc interval',
  proteinuriaG: 'Proteinuria',
  aorticAneurysm: 'Aortic aneurysm or dissection',
  strongCyp3a4Drug: 'Unavoidable strong CYP3A4 drug',
  spo2Percent: 'Oxygen saturation at rest',
  dialysis: 'Dialysis',
  childPugh: 'Cirrhosis',
  chronicLiverDisease: 'Chronic liver disease',
  ascites: 'Ascites',
  encephalopathy: 'Hepatic encephalopathy',
  jawNecrosisRisk: 'Risk of jaw necrosis',
  anaemiaSymptomatic: 'Symptomatic anaemia',
  cordCompression: 'Spinal cord compression',
  raisedIntracranialPressure: 'Raised intracranial pressure',
  activeMajorBleeding: 'Life-threatening bleeding now',
  hypercalcaemiaSymptomatic: 'Symptomatic or severe hypercalcaemia',
  obstructiveKidneyFailureOrSepsis: 'Obstructive kidney failure or sepsis',
  charlson: 'Charlson comorbidity index',
  geriatric: 'G8 geriatric screening',
  comorbidities: 'Comorbidities',
  medications: 'Regular medicines',
  note: 'Note',
};
