import type { CaseDocument } from '../../domain/case-document.ts';
import { WEIGHT_LOSS } from '../health/weight-loss.ts';
import { type WeightLossGrade, weightLossGrade } from '../health/weight-loss-grade.ts';
import type { Score } from '../scores.ts';
import { cachexiaScore } from './cachexia-score.ts';
import { glimScore } from './glim-score.ts';
import { type WeightReadings, weightReadings } from './weight-readings.ts';

/**
 * Weight loss of a case with its grade, then what it means for cachexia and malnutrition.
 *
 * @spec RCC-C-032 RCC-C-033
 */
export function weightScores(document: CaseDocument): readonly Score[] {
  const weights = weightReadings(document);
  return [weightLossScore(document, weights), cachexiaScore(document, weights), glimScore(weights)];
}

function weightLossScore(document: CaseDocument, weights: WeightReadings): Score {
  const { readings, inputs, missingWeights, missingDays, notes } = weights;
  const found = readings.map(({ percent }) => weightLossGrade(percent));
  const grades = GRADES.filter((grade) => found.includes(grade));
  const base = { ...WEIGHT_LOSS, inputs, notes: [...notes, ...symptomNotes(document, grades)] };
  if (readings.length === 0) {
    const missing = [...missingWeights, ...missingDays];
    return { ...base, state: 'unknown', statement: 'Weight loss not known', missing };
  }
  const losses = readings.map(({ text }) => text).join(', ');
  const value = `${losses}, ${grades.map((grade) => GRADE_TEXT[grade]).join(' or ')}`;
  const state = grades.length === 1 ? 'known' : 'interval';
  return { ...base, state, value, statement: `Weight loss ${value}`, missing: [] };
}

const GRADES: readonly WeightLossGrade[] = [0, 1, 2, 3];

const GRADE_TEXT: Readonly<Record<WeightLossGrade, string>> = {
  0: 'below grade 1',
  1: 'grade 1',
  2: 'grade 2',
  3: 'grade 3',
};

/** Where the symptom list says something else than the weights. */
function symptomNotes(
  { symptoms }: CaseDocument,
  grades: readonly WeightLossGrade[],
): readonly string[] {
  const symptom = symptoms?.['weight-loss'];
  if (symptom === undefined || grades.length === 0) return [];
  const { answer, grade } = symptom;
  if (answer === 'no' && grades.some((each) => each > 0)) {
    return ['Under symptoms weight loss is answered no'];
  }
  const isOther = grade !== undefined && grades.every((each) => each !== Math.min(grade, 3));
  return isOther ? [`Under symptoms weight loss has grade ${grade}`] : [];
}
