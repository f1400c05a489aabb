import type { CaseDocument } from '../../domain/case-document.ts';
import type { Sex } from '../../domain/patient.ts';
import { knownValue } from '../../domain/recorded.ts';
import { adjustedBodyWeight } from '../renal/adjusted-body-weight.ts';
import { COCKCROFT_GAULT, cockcroftGault } from '../renal/cockcroft-gault.ts';
import { idealBodyWeight } from '../renal/ideal-body-weight.ts';
import { roundTo } from '../rounding.ts';
import type { Score, ScoreBasis } from '../scores.ts';
import { ageOfCase, agesIn } from './age-of-case.ts';
import { bodyMassOfCase } from './body-mass.ts';
import { bodyItems } from './body-items.ts';
import { missingPerson, personInputs } from './kidney-of-case.ts';
import { isUsable, type SelectedLab } from './lab-selection.ts';
import { labValues } from './lab-values.ts';
import { quantityScore } from './quantity-score.ts';
import { inputsAndMissing } from './score-items.ts';

const OBESE_FROM = 30;

/**
 * Creatinine clearance of a case, with actual weight or, from a BMI of 30 kg/m2, the adjusted one:
 * without the height it is open which.
 *
 * @spec RCC-C-020
 */
export function clearanceOfCase(document: CaseDocument): Score {
  const { patient } = document;
  const creatinine = labValues(document, 'creatinine', 'mg/dL');
  const sex = knownValue(patient?.sex);
  const age = ageOfCase(document);
  const weight = sex === undefined ? undefined : weightOf(document, sex);
  const ages = age === undefined ? [] : agesIn(age);
  const rows = creatinine.rows.filter(isUsable);
  const values =
    sex === undefined || weight === undefined
      ? []
      : rows.flatMap((row) => ages.map((years) => clearance(row, years, sex, weight)));
  const known = values.filter((value) => value !== undefined);
  return {
    ...COCKCROFT_GAULT,
    ...quantityScore('Creatinine clearance', known, {
      unit: 'mL/min',
      decimals: 0,
      isOpen: creatinine.isOpen || known.length < values.length,
    }),
    ...basisOf(document, creatinine),
    notes: [...creatinine.notes, ...weightNotes(document, sex), ...dialysisNotes(document)],
  };
}

function clearance({ lab }: SelectedLab, years: number, sex: Sex, kg: number): number | undefined {
  // Safe: the case schema allows creatinine in these two units only.
  const unit = lab.unit as 'µmol/L' | 'mg/dL';
  return cockcroftGault({ amount: lab.value, unit }, years, sex, kg);
}

/** The weight the formula takes, kg. */
function weightOf(document: CaseDocument, sex: Sex): number | undefined {
  const weight = knownValue(document.health?.weightKg);
  const height = knownValue(document.health?.heightCm);
  if (weight === undefined || height === undefined) return undefined;
  if ((bodyMassOfCase(document).index ?? 0) < OBESE_FROM) return weight;
  return adjustedBodyWeight(weight, idealBodyWeight(sex, height));
}

function basisOf(
  document: CaseDocument,
  creatinine: Pick<ScoreBasis, 'inputs' | 'missing'>,
): Pick<ScoreBasis, 'inputs' | 'missing'> {
  const body = inputsAndMissing(bodyItems(document));
  return {
    inputs: [...creatinine.inputs, ...personInputs(document), ...body.inputs],
    missing: [...creatinine.missing, ...missingPerson(document), ...body.missing],
  };
}

function weightNotes(document: CaseDocument, sex: Sex | undefined): readonly string[] {
  const weight = knownValue(document.health?.weightKg);
  const used = sex === undefined ? undefined : weightOf(document, sex);
  if (used === undefined || used === weight) return [];
  return [`BMI of 30 kg/m² or more: computed with the adjusted weight of ${roundTo(used, 1)} kg`];
}

function dialysisNotes({ health }: CaseDocument): readonly string[] {
  return knownValue(health?.dialysis) === 'yes'
    ? ['On dialysis: creatinine clearance does not describe kidney function']
    : [];
}
