import type { EpiduralGrade, SpineLevel } from '../../domain/bone-lesion.ts';
import type { Health } from '../../domain/health.ts';
import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import { BILSKY, isHighGradeCompression } from '../bone/bilsky.ts';
import { EPIDURAL_TEXT } from '../bone/bone-text.ts';
import type { Presence, Score } from '../scores.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/**
 * Bilsky grade of one metastasis in the spine, as recorded, with whether it is of high grade.
 *
 * @spec RCC-C-039
 */
export function epiduralScore(lesion: Lesion, field: string, health: Health): Score {
  const { spine, detail } = lesion;
  const level = knownValue(spine?.level);
  const grade = knownValue(spine?.epidural);
  const { inputs, missing } = inputsAndMissing([
    recordedItem('Level', `${field}.spine.level`, spine?.level, (value) => value),
    recordedItem(
      'Epidural grade',
      `${field}.spine.epidural`,
      spine?.epidural,
      (value) => EPIDURAL_TEXT[value],
    ),
  ]);
  const base = { ...BILSKY, about: { label: level ?? detail ?? 'Spine lesion', field }, inputs };
  if (grade === undefined) {
    return {
      ...base,
      state: 'unknown',
      statement: 'Bilsky grade not known',
      missing: missing.filter(({ label }) => label === 'Epidural grade'),
      notes: [],
    };
  }
  const value = `${EPIDURAL_TEXT[grade]}, ${GRADE_TEXT[isHighGradeCompression(grade)]}`;
  return {
    ...base,
    state: 'known',
    value,
    statement: `Bilsky ${value}`,
    missing: [],
    notes: notesOf(lesion, grade, level, health),
  };
}

const GRADE_TEXT: Readonly<Record<Presence, string>> = {
  yes: 'high grade',
  no: 'low grade',
  unknown: 'neither surely low nor high grade',
};

function notesOf(
  { cordRisk }: Lesion,
  grade: EpiduralGrade,
  level: SpineLevel | undefined,
  { cordCompression }: Health,
): readonly string[] {
  const isHighGrade = isHighGradeCompression(grade) === 'yes';
  return [
    ...(isHighGrade ? [RADIORESISTANT] : []),
    ...(grade === '0' ? [] : levelNotes(level)),
    ...(isHighGrade && knownValue(cordCompression) === 'none'
      ? ['High grade, but compression of the spinal cord is recorded as none']
      : []),
    ...(isHighGrade && knownValue(cordRisk) === 'no'
      ? ['High grade, but risk to the spinal cord is answered no']
      : []),
  ];
}

const RADIORESISTANT =
  'Kidney cancer counts as radioresistant: separation surgery and SBRT, or SBRT, is considered';

function levelNotes(level: SpineLevel | undefined): readonly string[] {
  if (level === undefined) return ['Level not known: below L1/L2 the thecal sac is graded'];
  return BELOW_CONUS.has(level)
    ? ['Below L1/L2 there is no cord: the thecal sac is graded, compression is of the cauda equina']
    : [];
}

const BELOW_CONUS: ReadonlySet<SpineLevel> = new Set([
  'L2',
  'L3',
  'L4',
  'L5',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
]);
