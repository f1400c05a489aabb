import type { CaseDocument } from '../../domain/case-document.ts';
import { recordedItem, type ScoreItem } from './score-items.ts';

/** Weight and height as a formula takes them. */
export function bodyItems({ health }: CaseDocument): readonly ScoreItem[] {
  return [
    recordedItem('Weight', 'health.weightKg', health?.weightKg, (kg) => `${kg} kg`),
    recordedItem('Height', 'health.heightCm', health?.heightCm, (cm) => `${cm} cm`),
  ];
}
