import { adjustedBodyWeight } from '#shared/calculators/renal/adjusted-body-weight';
import { albuminuriaCategory } from '#shared/calculators/renal/albuminuria-category';
import { bodyMassIndex } from '#shared/calculators/renal/body-mass-index';
import { bodySurfaceArea } from '#shared/calculators/renal/body-surface-area';
import { ckdEpi2021 } from '#shared/calculators/renal/ckd-epi-2021';
import { cockcroftGault } from '#shared/calculators/renal/cockcroft-gault';
import { idealBodyWeight } from '#shared/calculators/renal/ideal-body-weight';
import { kidneyCategory } from '#shared/calculators/renal/kidney-category';
import { roundTo } from '#shared/calculators/rounding';
import type { Sex } from '#shared/domain/patient';
import type { Quantity } from '#shared/domain/quantity';

import { type Adapters, adapter } from './adapter.ts';

type Person = {
  readonly scr_mgdl?: number;
  readonly scr_umoll?: number;
  readonly age: number;
  readonly sex: 'F' | 'M';
  readonly weightKg?: number;
};

function creatinine({ scr_mgdl, scr_umoll }: Person): Quantity<'µmol/L' | 'mg/dL'> {
  return scr_mgdl === undefined
    ? { amount: scr_umoll ?? Number.NaN, unit: 'µmol/L' }
    : { amount: scr_mgdl, unit: 'mg/dL' };
}

function sexOf(letter: 'F' | 'M'): Sex {
  return letter === 'F' ? 'female' : 'male';
}

export const RENAL: Adapters = {
  ckdEpi2021: adapter<Person>('RCC-C-004', (person) => {
    const egfr = ckdEpi2021(creatinine(person), person.age, sexOf(person.sex)) ?? Number.NaN;
    return { egfr: roundTo(egfr, 4), reported: roundTo(egfr, 0), G: kidneyCategory(egfr) };
  }),
  ckdG: adapter<readonly [number]>('RCC-C-004', ([egfr]) => kidneyCategory(egfr)),
  cockcroftGault: adapter<Person>('RCC-C-020', (person) => {
    const { age, sex, weightKg = Number.NaN } = person;
    const clearance = cockcroftGault(creatinine(person), age, sexOf(sex), weightKg);
    return roundTo(clearance ?? Number.NaN, 4);
  }),
  idealBodyWeight: adapter<readonly ['F' | 'M', number]>('RCC-C-020', ([sex, cm]) =>
    roundTo(idealBodyWeight(sexOf(sex), cm), 2),
  ),
  adjustedBodyWeight: adapter<readonly [number, number]>('RCC-C-020', ([actual, ideal]) =>
    roundTo(adjustedBodyWeight(actual, ideal), 2),
  ),
  ckdA: adapter<readonly [number]>('RCC-C-021', ([amount]) =>
    albuminuriaCategory({ amount, unit: 'mg/g' }),
  ),
  bmi: adapter<readonly [number, number]>('RCC-C-022', ([kg, cm]) =>
    roundTo(bodyMassIndex(kg, cm), 2),
  ),
  bsaMosteller: adapter<readonly [number, number]>('RCC-C-022', ([kg, cm]) =>
    roundTo(bodySurfaceArea(kg, cm), 3),
  ),
};
