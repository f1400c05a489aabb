import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ABSOLUTE_EGFR, absoluteEgfr } from '../renal/absolute-egfr.ts';
import { ALBUMINURIA, albuminuriaCategory } from '../renal/albuminuria-category.ts';
import { BODY_MASS_INDEX, bodyMassIndex } from '../renal/body-mass-index.ts';
import { BODY_SURFACE_AREA, bodySurfaceArea } from '../renal/body-surface-area.ts';
import type { CoreScores, Score } from '../scores.ts';
import { bodyItems } from './body-items.ts';
import { clearanceOfCase } from './clearance-of-case.ts';
import { kidneyReadings } from './kidney-readings.ts';
import { isUsable } from './lab-selection.ts';
import { labValues } from './lab-values.ts';
import { quantityScore } from './quantity-score.ts';
import { inputsAndMissing } from './score-items.ts';

/**
 * Kidney function beside eGFR, and the body measures it is freed of or dosed by.
 *
 * @spec RCC-C-020
 */
export function renalScores(document: CaseDocument, core: CoreScores): readonly Score[] {
  return [
    clearanceOfCase(document),
    absolute(document, core),
    ...albuminuria(document),
    bodyMass(document),
    bodySurface(document),
  ];
}

function bodyMass(document: CaseDocument): Score {
  return bodyMeasure(document, BODY_MASS_INDEX, bodyMassIndex, { unit: 'kg/m²', decimals: 1 });
}

function bodySurface(document: CaseDocument): Score {
  return bodyMeasure(document, BODY_SURFACE_AREA, bodySurfaceArea, { unit: 'm²', decimals: 2 });
}

function bodyMeasure(
  document: CaseDocument,
  calculator: typeof BODY_MASS_INDEX,
  measure: (weightKg: number, heightCm: number) => number,
  shown: { readonly unit: string; readonly decimals: number },
): Score {
  const weight = knownValue(document.health?.weightKg);
  const height = knownValue(document.health?.heightCm);
  const values = weight === undefined || height === undefined ? [] : [measure(weight, height)];
  return {
    ...calculator,
    ...quantityScore(calculator.title, values, { ...shown, isOpen: false }),
    ...inputsAndMissing(bodyItems(document)),
    notes: [],
  };
}

function absolute(document: CaseDocument, { kidney }: CoreScores): Score {
  const weight = knownValue(document.health?.weightKg);
  const height = knownValue(document.health?.heightCm);
  const readings = kidneyReadings(document);
  const values = readings.flatMap(({ value }) =>
    value === undefined || weight === undefined || height === undefined
      ? []
      : [absoluteEgfr(value, bodySurfaceArea(weight, height))],
  );
  const isOpen = values.length < readings.length;
  const body = inputsAndMissing(bodyItems(document));
  return {
    ...ABSOLUTE_EGFR,
    ...quantityScore('eGFR', values, { unit: 'mL/min', decimals: 0, isOpen }),
    inputs: [...kidney.inputs, ...body.inputs],
    missing: [...kidney.missing, ...body.missing],
    notes: kidney.notes,
  };
}

function albuminuria(document: CaseDocument): readonly Score[] {
  const ratio = labValues(document, 'urine-albumin-creatinine', 'mg/mmol');
  if (ratio.rows.length === 0) return [];
  const categories = ratio.rows.filter(isUsable).map(({ lab }) =>
    // Safe: the case schema allows this ratio in these two units only.
    albuminuriaCategory({ amount: lab.value, unit: lab.unit as 'mg/g' | 'mg/mmol' }),
  );
  const { inputs, missing, notes, isOpen } = ratio;
  const value = [...new Set(categories)].join(' or ');
  const base = { ...ALBUMINURIA, inputs, missing, notes };
  if (isOpen) return [{ ...base, state: 'unknown', statement: 'Albuminuria not known' }];
  const state = new Set(categories).size === 1 ? 'known' : 'interval';
  return [{ ...base, state, value, statement: `Albuminuria ${value}` }];
}
