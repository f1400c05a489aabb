import type {
  FoodIntakeDecline,
  Mobility,
  NeuropsychologicalProblem,
  ScreenedWeightLoss,
  SelfRatedHealth,
} from '../../domain/geriatric-screening.ts';
import type { G8Category, G8Item } from './g8.ts';

/** The questions of G8 in short. */
export const G8_ITEM_TEXT: Readonly<Record<G8Item, string>> = {
  foodIntakeDecline: 'Food intake in 3 months',
  weightLoss: 'Weight loss in 3 months',
  mobility: 'Mobility',
  neuropsychological: 'Dementia or depression',
  bodyMassIndex: 'Body mass index',
  moreThanThreeDrugs: 'More than three drugs a day',
  selfRatedHealth: 'Health against the same age',
  age: 'Age',
};

export const FOOD_INTAKE_TEXT: Readonly<Record<FoodIntakeDecline, string>> = {
  severe: 'Severe decline',
  moderate: 'Moderate decline',
  none: 'No decline',
};

export const SCREENED_WEIGHT_LOSS_TEXT: Readonly<Record<ScreenedWeightLoss, string>> = {
  'over-3-kg': 'More than 3 kg',
  'does-not-know': 'Does not know',
  '1-to-3-kg': '1 to 3 kg',
  none: 'None',
};

export const MOBILITY_TEXT: Readonly<Record<Mobility, string>> = {
  'bed-or-chair': 'Bed or chair',
  indoors: 'Out of bed, not outdoors',
  'goes-out': 'Goes out',
};

export const NEUROPSYCHOLOGICAL_TEXT: Readonly<Record<NeuropsychologicalProblem, string>> = {
  severe: 'Severe',
  mild: 'Mild',
  none: 'None',
};

export const SELF_RATED_HEALTH_TEXT: Readonly<Record<SelfRatedHealth, string>> = {
  'not-as-good': 'Not as good',
  'does-not-know': 'Does not know',
  'as-good': 'As good',
  better: 'Better',
};

export const G8_CATEGORY_TEXT: Readonly<Record<G8Category, string>> = {
  abnormal: 'abnormal',
  normal: 'normal',
};
