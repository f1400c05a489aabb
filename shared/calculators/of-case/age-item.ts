import type { CaseDocument } from '../../domain/case-document.ts';
import { ageOfCase } from './age-of-case.ts';
import type { ScoreItem } from './score-items.ts';

/** Age on the day of assessment as a score asks it: one age, or the range the dates leave. */
export function ageItem(document: CaseDocument): ScoreItem {
  const age = ageOfCase(document);
  if (age === undefined) return { label: 'Age', field: 'patient.born' };
  const { min, max } = age;
  return {
    label: 'Age',
    field: document.patient?.born === undefined ? 'patient.ageYears' : 'patient.born',
    text: min === max ? `${min} years` : `${min} to ${max} years`,
  };
}
