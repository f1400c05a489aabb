import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { G8, g8, type G8Answers, type G8Category } from '../health/g8.ts';
import {
  FOOD_INTAKE_TEXT,
  G8_CATEGORY_TEXT,
  G8_ITEM_TEXT,
  MOBILITY_TEXT,
  NEUROPSYCHOLOGICAL_TEXT,
  SCREENED_WEIGHT_LOSS_TEXT,
  SELF_RATED_HEALTH_TEXT,
} from '../health/g8-text.ts';
import type { Score } from '../scores.ts';
import type { Span } from '../span.ts';
import { ageItem } from './age-item.ts';
import { ageOfCase } from './age-of-case.ts';
import { bodyMassOfCase } from './body-mass.ts';
import {
  answerItem,
  inputsAndMissing,
  pointText,
  presenceOf,
  recordedItem,
  type ScoreItem,
} from './score-items.ts';

const FROM_AGE = 70;
const HIGHEST = 17;

/**
 * G8 of a case. Below 70 years it is not applicable; a body mass index or an age alone does not
 * make a screening, unless they decide it.
 *
 * @spec RCC-C-031
 */
export function geriatricScores(document: CaseDocument): readonly Score[] {
  const age = ageOfCase(document);
  if (age !== undefined && age.max < FROM_AGE) return [notApplicable(document)];
  const score = g8(answersOf(document, age));
  const questions = questionsOf(document);
  const isAsked = questions.some(({ text }) => text !== undefined);
  const base = {
    ...G8,
    ...inputsAndMissing([
      ...questions,
      ...bodyMassOfCase(document).items,
      ageItem(document),
      ...(age !== undefined && score.missing.includes('age') ? [OPEN_AGE] : []),
    ]),
    notes: notesOf(score.category, age),
  };
  if (score.category === undefined && !isAsked) {
    return [{ ...base, state: 'unknown', statement: 'G8 not known' }];
  }
  const text = pointText(score, HIGHEST, G8_CATEGORY_TEXT);
  const value = isOldEnough(age) ? text : `${text}, if aged ${FROM_AGE} or over`;
  const isSettled = score.category !== undefined && isOldEnough(age);
  const state = isSettled ? 'known' : 'interval';
  return [{ ...base, state, value, statement: `G8 ${value}` }];
}

function isOldEnough(age: Span | undefined): boolean {
  return age !== undefined && age.min >= FROM_AGE;
}

function notApplicable(document: CaseDocument): Score {
  const statement = `Not applicable: G8 is for patients aged ${FROM_AGE} and over`;
  const { inputs } = inputsAndMissing([ageItem(document)]);
  return { ...G8, state: 'not-applicable', statement, inputs, missing: [], notes: [] };
}

function notesOf(category: G8Category | undefined, age: Span | undefined): readonly string[] {
  return [
    ...(category === 'abnormal' ? [ASSESSMENT] : []),
    ...(isOldEnough(age) ? [] : [MAY_NOT_APPLY]),
  ];
}

const OPEN_AGE: ScoreItem = { label: 'Age', field: 'patient.born' };
const ASSESSMENT = 'At 14 points or less a geriatric assessment is indicated';
const MAY_NOT_APPLY = `For patients aged ${FROM_AGE} and over: the age of this one is open`;

function answersOf(document: CaseDocument, age: Span | undefined): G8Answers {
  const asked = document.health?.geriatric;
  return {
    foodIntakeDecline: knownValue(asked?.foodIntakeDecline),
    weightLoss: knownValue(asked?.weightLoss),
    mobility: knownValue(asked?.mobility),
    neuropsychological: knownValue(asked?.neuropsychological),
    bodyMassIndex: bodyMassOfCase(document).index,
    moreThanThreeDrugs: presenceOf(asked?.moreThanThreeDrugs),
    selfRatedHealth: knownValue(asked?.selfRatedHealth),
    age,
  };
}

function questionsOf({ health }: CaseDocument): readonly ScoreItem[] {
  const asked = health?.geriatric;
  const at = 'health.geriatric';
  return [
    recordedItem(
      G8_ITEM_TEXT.foodIntakeDecline,
      `${at}.foodIntakeDecline`,
      asked?.foodIntakeDecline,
      (decline) => FOOD_INTAKE_TEXT[decline],
    ),
    recordedItem(
      G8_ITEM_TEXT.weightLoss,
      `${at}.weightLoss`,
      asked?.weightLoss,
      (loss) => SCREENED_WEIGHT_LOSS_TEXT[loss],
    ),
    recordedItem(
      G8_ITEM_TEXT.mobility,
      `${at}.mobility`,
      asked?.mobility,
      (mobility) => MOBILITY_TEXT[mobility],
    ),
    recordedItem(
      G8_ITEM_TEXT.neuropsychological,
      `${at}.neuropsychological`,
      asked?.neuropsychological,
      (problem) => NEUROPSYCHOLOGICAL_TEXT[problem],
    ),
    answerItem(
      G8_ITEM_TEXT.moreThanThreeDrugs,
      `${at}.moreThanThreeDrugs`,
      asked?.moreThanThreeDrugs,
    ),
    recordedItem(
      G8_ITEM_TEXT.selfRatedHealth,
      `${at}.selfRatedHealth`,
      asked?.selfRatedHealth,
      (rating) => SELF_RATED_HEALTH_TEXT[rating],
    ),
  ];
}
