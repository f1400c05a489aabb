import type { CaseDocument } from '../../domain/case-document.ts';
import type { Analyte } from '../../domain/labs.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import { convertUnit } from '../labs/unit-conversion.ts';
import type { ScoreBasis } from '../scores.ts';
import { isUsable, latestLabs, type SelectedLab } from './lab-selection.ts';
import { labInput, labNotes, unusableLab } from './lab-wording.ts';

/** The latest value of an analyte: one number for each row that may be the latest. */
export type LabValues = Pick<ScoreBasis, 'inputs' | 'missing' | 'notes'> & {
  readonly rows: readonly SelectedLab[];
  /** In the unit asked for, unrounded. */
  readonly values: readonly number[];
  /** There is no value, or one of the rows that may be the latest cannot be used. */
  readonly isOpen: boolean;
};

/**
 * What the case says about an analyte now, in the unit asked for.
 *
 * @spec RCC-C-006
 */
export function labValues(document: CaseDocument, analyte: Analyte, unit: string): LabValues {
  const rows = latestLabs(document.labs ?? [], analyte, document.referral?.assessedOn);
  const values = rows.flatMap((row) =>
    isUsable(row) ? (convertUnit(analyte, row.lab.value, row.lab.unit, unit) ?? []) : [],
  );
  const none = { label: ANALYTE_LABEL[analyte], field: `labs.${analyte}` };
  return {
    rows,
    values,
    isOpen: rows.length === 0 || values.length < rows.length,
    inputs: rows.map(labInput),
    missing: rows.length === 0 ? [none] : rows.flatMap(unusableLab),
    notes: labNotes(rows),
  };
}
