import type { Health } from '#shared/domain/health';
import { HEALTH_CHOICE_TEXT } from '#shared/report/health-text';

import type { Draft } from '../draft/draft.ts';
import { answered } from './beside.ts';
import { amount, describe, oneOf, RECORDED_ON, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const health = describe<Health>();

/** A health question with a choice, under a label that fits its answers. */
function choice(
  key: Extract<keyof Health, keyof typeof HEALTH_CHOICE_TEXT>,
  label: string,
  span: number,
): Field {
  return health.recorded(key, label, oneOf(optionsOf(HEALTH_CHOICE_TEXT[key])), { span });
}

export const IMMUNITY_SECTION: Section = {
  id: 'immunity',
  title: 'Immune system',
  intro: 'What speaks against checkpoint inhibitors.',
  root: ['health'],
  fields: [
    RECORDED_ON,
    choice('autoimmune', 'Autoimmune disease', 24),
    choice('transplant', 'Transplant', 24),
    choice('priorImmuneToxicity', 'Earlier immune-related toxicity', 24),
    health.answer('severeImmuneToxicityNow', 'Severe immune-related toxicity now'),
    health.answer('interstitialLungDisease', 'Interstitial lung disease'),
    health.answer('activeInfection', 'Uncontrolled infection', {
      help: 'Including viraemic hepatitis B or HIV.',
    }),
  ],
};

export const VASCULAR_SECTION: Section = {
  id: 'vascular',
  title: 'Heart and vessels',
  intro: 'What speaks against VEGF-targeted drugs and against operations.',
  root: ['health'],
  fields: [
    RECORDED_ON,
    health.answer('hypertensionUncontrolled', 'Uncontrolled blood pressure'),
    health.answer('heartFailureNyha3or4', 'Heart failure NYHA III or IV'),
    choice('nyhaClass', 'NYHA class', 24),
    score('nyha'),
    choice('arterialEvent', 'Arterial event', 24),
    choice('venousThromboembolism', 'Venous thromboembolism', 24),
    choice('giPerforation', 'Bowel perforation or fistula', 24),
    choice('wound', 'Wound or recent operation', 24),
    health.dated('lvefPercent', 'Left ventricular ejection fraction', amount('%')),
    health.dated('qtcMs', 'QTc interval', amount('ms')),
    health.dated('proteinuriaG', 'Proteinuria', amount('g/24 h'), {
      help: 'Or urine protein/creatinine ratio in g/g.',
    }),
    health.answer('aorticAneurysm', 'Aortic aneurysm or dissection'),
  ],
};

/** No cirrhosis of any class and no other chronic disease of the liver is recorded. */
function hasNoLiverDisease(beside: Draft): boolean {
  return !(
    answered('chronicLiverDisease', 'yes')(beside) || answered('childPugh', 'A', 'B', 'C')(beside)
  );
}

export const ORGAN_SECTION: Section = {
  id: 'organs',
  title: 'Organ function',
  root: ['health'],
  fields: [
    RECORDED_ON,
    health.dated('spo2Percent', 'Oxygen saturation at rest', amount('%')),
    health.answer('dialysis', 'Dialysis'),
    score('egfr'),
    score('egfr-absolute'),
    score('cockcroft-gault'),
    choice('childPugh', 'Liver cirrhosis', 24),
    health.answer('chronicLiverDisease', 'Chronic liver disease', {
      span: 24,
      help: 'Metastases in the liver are none.',
    }),
    { ...choice('ascites', 'Ascites', 24), optional: hasNoLiverDisease },
    { ...choice('encephalopathy', 'Hepatic encephalopathy', 24), optional: hasNoLiverDisease },
    score('child-pugh'),
    health.answer('anaemiaSymptomatic', 'Symptomatic anaemia'),
    health.answer('jawNecrosisRisk', 'Risk of jaw necrosis', {
      help: 'Poor dentition or invasive dental work planned.',
    }),
  ],
};
