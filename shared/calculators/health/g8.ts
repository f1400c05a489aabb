import type {
  FoodIntakeDecline,
  Mobility,
  NeuropsychologicalProblem,
  ScreenedWeightLoss,
  SelfRatedHealth,
} from '../../domain/geriatric-screening.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';

export const G8: Calculator = {
  id: 'g8',
  spec: 'RCC-C-031',
  title: 'G8',
  method:
    'Geriatric screening from 70 years, 0 to 17 points. Food intake in 3 months: severe decline ' +
    '0, moderate 1, none 2. Weight loss in 3 months: more than 3 kg 0, does not know 1, 1 to 3 kg ' +
    '2, none 3. Mobility: bed or chair 0, out of bed but not outdoors 1, goes out 2. Dementia or ' +
    'depression: severe 0, mild 1, none 2. Body mass index in kg/m²: below 19 0, from 19 1, from ' +
    '21 2, from 23 3. More than three prescription drugs a day: yes 0, no 1. Health against ' +
    'people of the same age: not as good 0, does not know 0.5, as good 1, better 2. Age: above 85 ' +
    '0, 80 to 85 1, below 80 2. 14 or less is abnormal',
  source: 'G8 screening tool; table of the Tiro calculator page and of BMC Geriatr',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type G8Item =
  | 'foodIntakeDecline'
  | 'weightLoss'
  | 'mobility'
  | 'neuropsychological'
  | 'bodyMassIndex'
  | 'moreThanThreeDrugs'
  | 'selfRatedHealth'
  | 'age';
export type G8Category = 'abnormal' | 'normal';

/** Answers to the questions of G8; what is left out is unknown. */
export type G8Answers = {
  readonly foodIntakeDecline?: FoodIntakeDecline | undefined;
  /** "Does not know" is an answer of the questionnaire, not an unknown one. */
  readonly weightLoss?: ScreenedWeightLoss | undefined;
  readonly mobility?: Mobility | undefined;
  readonly neuropsychological?: NeuropsychologicalProblem | undefined;
  /** kg/m2, free of binary artefacts. */
  readonly bodyMassIndex?: number | undefined;
  readonly moreThanThreeDrugs: Presence;
  readonly selfRatedHealth?: SelfRatedHealth | undefined;
  /** Completed years. */
  readonly age?: Span | undefined;
};

/**
 * G8 geriatric screening, 0 to 17 points in half steps, with every category still possible;
 * 14 or less is abnormal. For patients aged 70 and over.
 *
 * @source G8 screening tool; clinical content, section 7.2.
 * @spec RCC-C-031
 */
export function g8(answers: G8Answers): PointScore<G8Item, G8Category> {
  const { moreThanThreeDrugs: drugs } = answers;
  return pointScore(
    {
      foodIntakeDecline: pointsFor(FOOD_INTAKE, answers.foodIntakeDecline),
      weightLoss: pointsFor(WEIGHT_LOSS, answers.weightLoss),
      mobility: pointsFor(MOBILITY, answers.mobility),
      neuropsychological: pointsFor(NEUROPSYCHOLOGICAL, answers.neuropsychological),
      bodyMassIndex: bodyMassPoints(answers.bodyMassIndex),
      moreThanThreeDrugs: pointsFor(DRUGS, drugs === 'unknown' ? undefined : drugs),
      selfRatedHealth: pointsFor(SELF_RATED_HEALTH, answers.selfRatedHealth),
      age: agePoints(answers.age),
    },
    (total) => (total <= 14 ? 'abnormal' : 'normal'),
  );
}

function bodyMassPoints(index: number | undefined): readonly number[] {
  if (index === undefined) return [0, 1, 2, 3];
  return [BODY_MASS_STEPS.filter((from) => index >= from).length];
}

function agePoints(age: Span | undefined): readonly number[] {
  if (age === undefined) return [0, 1, 2];
  return [
    ...(age.max > 85 ? [0] : []),
    ...(age.min <= 85 && age.max >= 80 ? [1] : []),
    ...(age.min < 80 ? [2] : []),
  ];
}

const FOOD_INTAKE = { severe: 0, moderate: 1, none: 2 } as const;
const WEIGHT_LOSS = { 'over-3-kg': 0, 'does-not-know': 1, '1-to-3-kg': 2, none: 3 } as const;
const MOBILITY = { 'bed-or-chair': 0, indoors: 1, 'goes-out': 2 } as const;
const NEUROPSYCHOLOGICAL = { severe: 0, mild: 1, none: 2 } as const;
const BODY_MASS_STEPS = [19, 21, 23] as const;
const DRUGS = { yes: 0, no: 1 } as const;
const SELF_RATED_HEALTH = {
  'not-as-good': 0,
  'does-not-know': 0.5,
  'as-good': 1,
  better: 2,
} as const;
