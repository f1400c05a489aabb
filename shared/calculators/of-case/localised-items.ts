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

/**
 * Every grade still possible: a sarcomatoid or rhabdoid part is of grade 4, so that beside a lower
 * grade both stay open. Undefined while the grade is not known.
 */
export function gradesOf(primary: PrimaryTumour): readonly number[] | undefined {
  const grade = knownValue(primary.grade);
  if (grade === undefined) return undefined;
  return isGradeContradicted(primary) ? [grade, GRADE_OF_SARCOMATOID] : [grade];
}

/** The grade as recorded, and once more to be checked where it is contradicted. */
export function gradeItems(placed: PlacedPrimary): readonly ScoreItem[] {
  const check = { label: 'Grade, checked', field: `${placed.field}.grade` };
  return [gradeItem(placed), ...(isGradeContradicted(placed.primary) ? [check] : [])];
}

export function contradictedGradeNotes(primary: PrimaryTumour): readonly string[] {
  return isGradeContradicted(primary)
    ? ['A sarcomatoid or rhabdoid part is of grade 4, but a lower grade is recorded: check both']
    : [];
}

const GRADE_OF_SARCOMATOID = 4;

function isGradeContradicted({ grade, sarcomatoid, rhabdoid }: PrimaryTumour): boolean {
  const isGrade4 = knownValue(sarcomatoid) === 'yes' || knownValue(rhabdoid) === 'yes';
  return isGrade4 && (knownValue(grade) ?? GRADE_OF_SARCOMATOID) < GRADE_OF_SARCOMATOID;
}

/** A tumour recorded as in place although something says that it was removed. */
export function removalNotes({ inSitu }: PrimaryTumour): readonly string[] {
  return knownValue(inSitu) === 'yes'
    ? ['The tumour is recorded both as in place and as removed: check both']
    : [];
}
