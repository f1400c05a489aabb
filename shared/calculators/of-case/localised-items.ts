import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import { GRADE_SYSTEM_TEXT } from '../localised/localised-text.ts';
import type { PlacedPrimary } from './localised-pathology.ts';
import { recordedItem, type ScoreItem } from './score-items.ts';

/** Diameter of a primary, in the unit entered. */
export function sizeItem({ primary, field }: PlacedPrimary): ScoreItem {
  return recordedItem(
    'Size',
    `${field}.size`,
    primary.size,
    ({ amount, unit }) => `${amount} ${unit}`,
  );
}

/** Grade with the system it was given in, where that is known. */
export function gradeItem({ primary, field }: PlacedPrimary): ScoreItem {
  const system = knownValue(primary.gradeSystem);
  const words = system === undefined ? '' : ` (${GRADE_SYSTEM_TEXT[system]})`;
  return recordedItem('Grade', `${field}.grade`, primary.grade, (grade) => `${grade}${words}`);
}

/** What it means for a score derived on Fuhrman grades that the grade is another. */
export function gradeNotes({ grade, gradeSystem }: PrimaryTumour): readonly string[] {
  const system = knownValue(gradeSystem);
  if (knownValue(grade) === undefined || system === 'fuhrman') return [];
  return [
    system === 'who-isup'
      ? 'Derived on Fuhrman grades; the WHO/ISUP grade is used in their place by convention'
      : 'Derived on Fuhrman grades; which system this grade is of is not recorded',
  ];
}

/** A tumour recorded as in place although something says that it was removed. */
export function removalNotes({ inSitu }: PrimaryTumour): readonly string[] {
  return knownValue(inSitu) === 'yes'
    ? ['The tumour is recorded both as in place and as removed: check both']
    : [];
}
