import type { RiskFactors } from '#shared/domain/risk-factors';
import { HEREDITARY_TEXT, SMOKING_TEXT } from '#shared/report/risk-factor-text';

import { answered } from './beside.ts';
import { amount, describe, oneOf, RECORDED_ON, score } from './describe.ts';
import { optionsOf, type Section } from './field.ts';

const risk = describe<RiskFactors>();

export const SYMPTOM_SECTION: Section = {
  id: 'symptoms',
  title: 'Symptoms',
  intro: 'A symptom without an entry counts as not asked, never as absent.',
  root: [],
  fields: [
    RECORDED_ON,
    { kind: 'symptoms', key: 'symptoms', label: 'Symptoms' },
    score('pain-band'),
  ],
};

export const RISK_FACTOR_SECTION: Section = {
  id: 'risk-factors',
  title: 'Risk factors',
  root: ['riskFactors'],
  fields: [
    risk.recorded('hereditarySyndrome', 'Hereditary syndrome', oneOf(optionsOf(HEREDITARY_TEXT)), {
      span: 24,
    }),
    risk.answer('familyHistory', 'Kidney cancer in the family', {
      help: 'In a first- or second-degree relative.',
    }),
    risk.answer('familialVariant', 'Variant known in the family', { help: 'Pathogenic.' }),
    risk.answer('bilateralOrMultifocal', 'Bilateral or multifocal tumours'),
    risk.answer('syndromicFeature', 'Sign of a hereditary syndrome', {
      help: 'Such as haemangioblastoma, fibrofolliculoma or leiomyoma.',
    }),
    risk.answer('suggestiveHistology', 'Histology suggests heredity', {
      help: 'Other than FH- or SDH-deficient.',
    }),
    risk.answer('mesotheliomaOrUvealMelanoma', 'Mesothelioma or uveal melanoma', {
      help: 'In the patient or the family.',
    }),
    score('hereditary-referral-triggers'),
    score('hereditary-syndrome'),
    risk.answer('obesity', 'Obesity'),
    risk.answer('chronicKidneyDisease', 'Chronic kidney disease'),
    risk.recorded('chronicKidneyDiseaseYears', 'Chronic kidney disease for', amount('years'), {
      when: answered('chronicKidneyDisease', 'yes'),
    }),
    risk.answer('cadmiumExposure', 'Exposure to cadmium'),
    risk.answer('benzeneExposure', 'Exposure to benzene'),
    risk.recorded('smoking', 'Smoking', oneOf(optionsOf(SMOKING_TEXT)), { span: 24 }),
    risk.recorded('packYears', 'Smoked', amount('pack-years'), {
      when: answered('smoking', 'former', 'current'),
    }),
    risk.text('otherExposure', 'Other exposure', { optional: true }),
  ],
};
