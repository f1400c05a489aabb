import type { Quantity } from '../../domain/quantity.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import { isPlausible } from '../labs/lab-plausibility.ts';
import type { SelectedLab } from './lab-selection.ts';
import type { ScoreInput } from '../scores.ts';

/** A laboratory row as the input of a score: value, unit, date and field. */
export function labInput({ lab, field }: SelectedLab): ScoreInput {
  return {
    label: ANALYTE_LABEL[lab.analyte],
    value: `${quantityText({ amount: lab.value, unit: lab.unit })}${limitsText(lab)}`,
    ...(lab.on === undefined ? {} : { on: lab.on }),
    field,
  };
}

/** What must be said about laboratory rows beside their value. */
export function labNotes(rows: readonly SelectedLab[]): readonly string[] {
  const analytes = [...new Set(rows.map(({ lab }) => lab.analyte))];
  const several = analytes.filter(
    (analyte) => rows.filter(({ lab }) => lab.analyte === analyte).length > 1,
  );
  return [
    ...rows.flatMap(rowNotes),
    ...several.map(
      (analyte) =>
        `${ANALYTE_LABEL[analyte]}: several results may be the latest, all are considered`,
    ),
  ];
}

function rowNotes({ lab }: SelectedLab): readonly string[] {
  const label = ANALYTE_LABEL[lab.analyte];
  return [
    ...(lab.questionable === undefined ? [] : [`${label} is questionable: ${lab.questionable}`]),
    ...(isPlausible(lab)
      ? []
      : [`${label} ${lab.value} ${lab.unit} is implausible and not used: check value and unit`]),
  ];
}

/** Amount and unit in words. */
function quantityText({ amount, unit }: Quantity<string>): string {
  return `${amount} ${unit}`;
}

function limitsText({ lowerLimit, upperLimit }: SelectedLab['lab']): string {
  if (lowerLimit !== undefined && upperLimit !== undefined) {
    return ` (limits ${lowerLimit} to ${upperLimit})`;
  }
  if (lowerLimit !== undefined) return ` (lower limit ${lowerLimit})`;
  return upperLimit === undefined ? ' (no limits)' : ` (upper limit ${upperLimit})`;
}
