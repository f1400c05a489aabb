import type { Analyte, LabResult } from '../../domain/labs.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { type LabFreshness, labFreshness } from '../labs/lab-freshness.ts';
import { isPlausible } from '../labs/lab-plausibility.ts';
import { possiblyLatest } from './latest.ts';

/** A laboratory row with the case field it stands in and how old it is on the day of assessment. */
export type SelectedLab = {
  readonly lab: LabResult;
  readonly field: string;
  readonly freshness: LabFreshness;
};

/** Whether a row may be computed with: plausible in its unit, and neither undated nor too old. */
export function isUsable({ lab, freshness }: SelectedLab): boolean {
  return isPlausible(lab) && freshness !== 'too-old' && freshness !== 'undated';
}

/**
 * The laboratory rows of an analyte that may be the latest one not after the day of assessment.
 * Usually one; several when dates are missing, partial or equal. A later implausible or
 * unlimited row is not skipped in favour of an older, more convenient one.
 *
 * @source Clinical content, section 0.4.
 * @spec RCC-C-006
 */
export function latestLabs(
  labs: readonly LabResult[],
  analyte: Analyte,
  assessedOn?: PartialDate,
): readonly SelectedLab[] {
  return possiblyLatest(labRows(labs, analyte, assessedOn), assessedOn).map(
    ({ lab, field, freshness }) => ({ lab, field, freshness }),
  );
}

/** Every row of an analyte with its date and field, in the order of the case. */
export function labRows(
  labs: readonly LabResult[],
  analyte: Analyte,
  assessedOn?: PartialDate,
): readonly (SelectedLab & Pick<LabResult, 'on'>)[] {
  return labs
    .map((lab, index) => ({
      lab,
      on: lab.on,
      field: `labs[${index}]`,
      freshness: labFreshness(lab.on, assessedOn),
    }))
    .filter(({ lab }) => lab.analyte === analyte);
}
