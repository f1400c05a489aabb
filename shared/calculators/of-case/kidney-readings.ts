import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ageOfCase } from './age-of-case.ts';
import { ckdEpi2021 } from '../renal/ckd-epi-2021.ts';
import { isPlausible } from '../labs/lab-plausibility.ts';
import { labRows, type SelectedLab } from './lab-selection.ts';
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
 * is of a later day. Of the same day the reported one counts.
 *
 * @spec RCC-C-004
 */
export function kidneyReadings(document: CaseDocument): readonly KidneyReading[] {
  const labs = document.labs ?? [];
  const rows = [...labRows(labs, 'egfr'), ...labRows(labs, 'creatinine')];
  const latest = possiblyLatest(rows, document.referral?.assessedOn);
  const reportedDays = latest.flatMap(({ lab, on }) =>
    lab.analyte === 'egfr' && on !== undefined && on.length === 10 ? [on] : [],
  );
  return latest
    .filter(({ lab, on }) => lab.analyte === 'egfr' || !reportedDays.some((day) => day === on))
    .map(({ lab, field }) => readingOf({ lab, field }, document));
}

function readingOf(row: SelectedLab, document: CaseDocument): KidneyReading {
  const value = row.lab.analyte === 'egfr' ? row.lab.value : computed(row, document);
  return value === undefined ? { lab: row } : { lab: row, value: roundTo(value, 0) };
}

function computed({ lab }: SelectedLab, document: CaseDocument): number | undefined {
  const age = ageOfCase(document);
  const sex = knownValue(document.patient?.sex);
  if (age === undefined || age.min !== age.max || sex === undefined) return undefined;
  if (!isPlausible(lab)) return undefined;
  // Safe: the case schema allows creatinine in these two units only.
  const unit = lab.unit as 'µmol/L' | 'mg/dL';
  return ckdEpi2021({ amount: lab.value, unit }, age.min, sex);
}
