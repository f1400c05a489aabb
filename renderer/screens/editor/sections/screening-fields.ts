import { CHARLSON_ITEM_TEXT } from '#shared/calculators/health/charlson-text';
import {
  FOOD_INTAKE_TEXT,
  MOBILITY_TEXT,
  NEUROPSYCHOLOGICAL_TEXT,
  SCREENED_WEIGHT_LOSS_TEXT,
  SELF_RATED_HEALTH_TEXT,
} from '#shared/calculators/health/g8-text';
import { ageOfCase } from '#shared/calculators/of-case/age-of-case';
import type { CharlsonItem, CharlsonItems } from '#shared/domain/charlson';
import type { GeriatricScreening } from '#shared/domain/geriatric-screening';
import { PartialDate } from '#shared/domain/partial-date';

import { type Draft, draftAt } from '../draft/draft.ts';
import { describe, oneOf, RECORDED_ON, score } from './describe.ts';
import { type Field, optionsOf, type Section } from './field.ts';

const charlson = describe<CharlsonItems>();
const geriatric = describe<GeriatricScreening>();

const CHARLSON_HELP: Readonly<Partial<Record<CharlsonItem, string>>> = {
  moderateOrSevereLiverDisease: 'Portal hypertension.',
  moderateOrSevereKidneyDisease: 'Creatinine above 265 µmol/L (3 mg/dL), dialysis, transplant.',
};

// Safe: the text map is keyed by exactly the items.
const CHARLSON_ITEMS = Object.keys(CHARLSON_ITEM_TEXT) as CharlsonItem[];

const CHARLSON_FIELDS: readonly Field[] = CHARLSON_ITEMS.map((item) => {
  const help = CHARLSON_HELP[item];
  return charlson.answer(item, CHARLSON_ITEM_TEXT[item], help === undefined ? {} : { help });
});

export const COMORBIDITY_SECTION: Section = {
  id: 'charlson',
  title: 'Comorbidity index',
  intro:
    'Charlson index. The kidney cancer itself is not counted: the questions about tumours are about other cancers.',
  root: ['health'],
  fields: [
    RECORDED_ON,
    score('charlson'),
    {
      kind: 'group',
      key: 'charlson',
      label: 'Illnesses',
      frame: 'compact',
      hasRestNo: true,
      fields: CHARLSON_FIELDS,
    },
  ],
};

const GERIATRIC_FIELDS: readonly Field[] = [
  geriatric.recorded(
    'foodIntakeDecline',
    'Food intake in the last 3 months',
    oneOf(optionsOf(FOOD_INTAKE_TEXT)),
    { span: 24, help: 'From loss of appetite, digestive problems, chewing or swallowing.' },
  ),
  geriatric.recorded(
    'weightLoss',
    'Weight lost in 3 months',
    oneOf(optionsOf(SCREENED_WEIGHT_LOSS_TEXT)),
    { span: 24 },
  ),
  geriatric.recorded('mobility', 'Mobility', oneOf(optionsOf(MOBILITY_TEXT)), { span: 24 }),
  geriatric.recorded(
    'neuropsychological',
    'Dementia or depression',
    oneOf(optionsOf(NEUROPSYCHOLOGICAL_TEXT)),
    { span: 24 },
  ),
  geriatric.answer('moreThanThreeDrugs', 'More than three prescription drugs a day', { span: 24 }),
  geriatric.recorded(
    'selfRatedHealth',
    'Health as the patient rates it, against people of the same age',
    oneOf(optionsOf(SELF_RATED_HEALTH_TEXT)),
    { span: 24 },
  ),
];

export const GERIATRIC_SECTION: Section = {
  id: 'geriatric',
  title: 'Geriatric screening (G8)',
  intro:
    'For patients of 70 years or more. Age and body mass index come from the rest of the case.',
  root: ['health'],
  isFor: mayBe70,
  fields: [
    score('g8'),
    {
      kind: 'group',
      key: 'geriatric',
      label: 'G8 questions',
      frame: 'plain',
      fields: GERIATRIC_FIELDS,
    },
  ],
};

/** G8 is for patients of 70 or more; unless the dates say otherwise it may be asked. */
function mayBe70(draft: Draft): boolean {
  const age = ageOfCase({
    patient: { born: dateAt(draft, 'patient', 'born') },
    referral: { assessedOn: dateAt(draft, 'referral', 'assessedOn') },
  });
  return age === undefined || age.max >= 70;
}

function dateAt(draft: Draft, ...path: readonly string[]): PartialDate | undefined {
  return PartialDate.safeParse(draftAt(draft, path)).data;
}
