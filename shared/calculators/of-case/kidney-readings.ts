import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ageOfCase, agesIn } from './age-of-case.ts';
import { kidneyCategory } from '../renal/kidney-category.ts';
import type { KidneyCategory } from '../scores.ts';
import { ckdEpi2021 } from '../renal/ckd-epi-2021.ts';
import { isUsable, labRows, type SelectedLab } from './lab-selection.ts';
import { possiblyLatest } from './latest.ts';
import { roundTo } from '../rounding.ts';

/** One eGFR the case supports; without a value when it cannot be computed. */
export type KidneyReading = {
  readonly lab: SelectedLab;
  /** mL/min/1.73 m2, a whole number. */
  readonly value?: number;
};

/**
 * Every eGFR that may be the latest: the laboratory's own, or computed from creatinine where that
 * is of a later day. Of the same day the reported one counts, unless the two are two categories
 * or more apart: then both stand.
 *
 * @spec RCC-C-004
 */
export function kidneyReadings(document: CaseDocument): readonly KidneyReading[] {
  const labs = document.labs ?? [];
  const assessedOn = document.referral?.assessedOn;
  const rows = [...labRows(labs, 'egfr', assessedOn), ...labRows(labs, 'creatinine', assessedOn)];
  const latest = possiblyLatest(rows, assessedOn);
  const reportedDays = latest.flatMap(({ lab, on }) =>
    lab.analyte === 'egfr' && on !== undefined && on.length === 10 ? [on] : [],
  );
  const readings = latest.flatMap(({ lab, field, freshness }) =>
    readingsOf({ lab, field, freshness }, document),
  );
  return readings.filter(
    ({ lab: { lab }, value }) =>
      lab.analyte === 'egfr' ||
      !reportedDays.some((day) => day === lab.on) ||
      isFarFrom(value, readings),
  );
}

const CATEGORIES: readonly KidneyCategory[] = ['G1', 'G2', 'G3a', 'G3b', 'G4', 'G5'];

/** Two categories or more from what the laboratory reported: then neither silently wins. */
function isFarFrom(value: number | undefined, readings: readonly KidneyReading[]): boolean {
  if (value === undefined) return false;
  const place = (egfr: number) => CATEGORIES.indexOf(kidneyCategory(egfr));
  return readings.some(
    ({ lab, value: reported }) =>
      lab.lab.analyte === 'egfr' &&
      reported !== undefined &&
      Math.abs(place(reported) - place(value)) >= 2,
  );
}

function readingsOf(row: SelectedLab, document: CaseDocument): readonly KidneyReading[] {
  if (!isUsable(row)) return [{ lab: row }];
  if (row.lab.analyte === 'egfr') return [{ lab: row, value: roundTo(row.lab.value, 0) }];
  const values = computed(row, document);
  return values.length === 0 ? [{ lab: row }] : values.map((value) => ({ lab: row, value }));
}

/** One value for every age that the dates still allow. */
function computed({ lab }: SelectedLab, document: CaseDocument): readonly number[] {
  const sex = knownValue(document.patient?.sex);
  const age = ageOfCase(document);
  if (sex === undefined || age === undefined) return [];
  // Safe: the case schema allows creatinine in these two units only.
  const unit = lab.unit as 'µmol/L' | 'mg/dL';
  const values = agesIn(age).map((years) => ckdEpi2021({ amount: lab.value, unit }, years, sex));
  const known = values.filter((value) => value !== undefined);
  if (known.length < values.length) return [];
  return [...new Set(known.map((value) => roundTo(value, 0)))];
}
