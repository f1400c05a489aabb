import { HISTOLOGY_TEXT } from '../../domain/histology-text.ts';
import type { Histology, PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import { WHO_ISUP, whoIsupGrades } from '../pathology/who-isup.ts';
import type { Score } from '../scores.ts';
import type { PlacedPrimary } from './localised-pathology.ts';
import { answerItem, inputsAndMissing, presenceOf, recordedItem } from './score-items.ts';

/**
 * Checks the recorded grade of a primary against the WHO/ISUP rule: a sarcomatoid or rhabdoid
 * component makes grade 4, a Fuhrman grade is not converted, chromophobe RCC is not graded.
 * Nothing where there is no grade or nothing speaks against it.
 *
 * @spec RCC-C-050
 */
export function whoIsupOfPrimary({ primary, field, label }: PlacedPrimary): Score | undefined {
  const grade = knownValue(primary.grade);
  if (grade === undefined) return undefined;
  const { inputs } = inputsAndMissing(itemsOf(primary, field));
  const base = { ...WHO_ISUP, about: { label, field }, inputs, missing: [] };
  if (knownValue(primary.histology) === 'chromophobe') {
    const statement = 'Not applicable: chromophobe RCC is not graded by WHO/ISUP';
    return { ...base, state: 'not-applicable', statement, notes: [] };
  }
  const isFuhrman = knownValue(primary.gradeSystem) === 'fuhrman';
  const notes = isFuhrman ? [NOT_CONVERTED] : [];
  if (isGradeFour(primary) && grade < 4) {
    const differs = `The recorded grade is ${grade}: check grade and components`;
    return {
      ...base,
      ...gradeFour(primary, field),
      notes: [differs, ...notes, ...typeNote(primary)],
    };
  }
  if (!isFuhrman) return undefined;
  const missing = [{ label: 'WHO/ISUP grade', field: `${field}.grade` }];
  return { ...base, state: 'unknown', statement: 'WHO/ISUP grade not known', missing, notes };
}

const NOT_CONVERTED = 'The recorded grade is by Fuhrman and is not converted';

function itemsOf(primary: PrimaryTumour, field: string): Parameters<typeof inputsAndMissing>[0] {
  return [
    recordedItem('Grade', `${field}.grade`, primary.grade, String),
    recordedItem(
      'Grade system',
      `${field}.gradeSystem`,
      primary.gradeSystem,
      (system) => SYSTEM[system],
    ),
    answerItem('Sarcomatoid component', `${field}.sarcomatoid`, primary.sarcomatoid),
    answerItem('Rhabdoid component', `${field}.rhabdoid`, primary.rhabdoid),
    recordedItem(
      'Histological type',
      `${field}.histology`,
      primary.histology,
      (type) => HISTOLOGY_TEXT[type],
    ),
  ];
}

const SYSTEM = { 'who-isup': 'WHO/ISUP', fuhrman: 'Fuhrman' } as const;

function isGradeFour({ sarcomatoid, rhabdoid }: PrimaryTumour): boolean {
  const [lowest] = whoIsupGrades({
    nucleoliAt400: 'unknown',
    nucleoliAt100: 'unknown',
    pleomorphismOrGiantCells: 'unknown',
    sarcomatoid: presenceOf(sarcomatoid),
    rhabdoid: presenceOf(rhabdoid),
  });
  return lowest === 4;
}

/** While the type is not stated it may be chromophobe, which has no such grade. */
function gradeFour(
  { histology }: PrimaryTumour,
  field: string,
): Pick<Score, 'state' | 'value' | 'statement' | 'missing'> {
  const value = 'Grade 4 by sarcomatoid or rhabdoid component';
  const type = knownValue(histology);
  if (type !== undefined && type !== 'rcc-subtype-not-stated') {
    return { state: 'known', value, statement: `WHO/ISUP: ${value}`, missing: [] };
  }
  const conditional = `${value}, unless chromophobe`;
  return {
    state: 'interval',
    value: conditional,
    statement: `WHO/ISUP: ${conditional}`,
    missing: [{ label: 'Histological type', field: `${field}.histology` }],
  };
}

const GRADED: ReadonlySet<Histology> = new Set([
  'clear-cell',
  'papillary',
  'rcc-subtype-not-stated',
]);

function typeNote({ histology }: PrimaryTumour): readonly string[] {
  const type = knownValue(histology);
  return type === undefined || GRADED.has(type)
    ? []
    : ['WHO/ISUP grading is for clear cell and papillary RCC only'];
}
