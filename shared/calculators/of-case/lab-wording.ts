import { inSentence } from '../../domain/in-sentence.ts';
import type { Quantity } from '../../domain/quantity.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import { type LimitEnd, plausibleLimit } from '../labs/plausible-limit.ts';
import type { LabFreshness } from '../labs/lab-freshness.ts';
import { isPlausible } from '../labs/lab-plausibility.ts';
import type { SelectedLab } from './lab-selection.ts';
import type { ScoreBasis, ScoreInput } from '../scores.ts';

/** A laboratory row as the input of a score: value, unit, date and field. */
export function labInput({ lab, field }: Pick<SelectedLab, 'lab' | 'field'>): ScoreInput {
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

function rowNotes({ lab, freshness }: SelectedLab): readonly string[] {
  const label = ANALYTE_LABEL[lab.analyte];
  return [
    ...(lab.questionable === undefined ? [] : [`${label} is questionable: ${lab.questionable}`]),
    ...(isPlausible(lab)
      ? []
      : [`${label} ${lab.value} ${lab.unit} is implausible and not used: check value and unit`]),
    ...LIMIT_ENDS.flatMap((end) => limitNotes(lab, end)),
    ...(FRESHNESS_NOTE[freshness] === undefined ? [] : [`${label} ${FRESHNESS_NOTE[freshness]}`]),
  ];
}

export const LIMIT_ENDS: readonly LimitEnd[] = ['lower', 'upper'];

/** A limit that cannot be true in the unit of its row, in words. */
export function limitNotes(lab: SelectedLab['lab'], end: LimitEnd): readonly string[] {
  const limit = end === 'lower' ? lab.lowerLimit : lab.upperLimit;
  if (limit === undefined || plausibleLimit(lab, end) !== undefined) return [];
  const label = ANALYTE_LABEL[lab.analyte];
  return [
    `${label}: ${end} limit ${limit} ${lab.unit} is implausible and not used: check its unit`,
  ];
}

/** What must be said of the age of a value; nothing while it is current. */
export const FRESHNESS_NOTE: Readonly<Record<LabFreshness, string | undefined>> = {
  current: undefined,
  ageing: 'is more than 28 days old on the day of assessment',
  'too-old': 'is more than 90 days old on the day of assessment and not used',
  undated: 'has no date and is not used: it may be too old',
};

/** What must be entered before a row can be used, as a missing item; none while it is usable. */
export function unusableLab({ lab, field, freshness }: SelectedLab): ScoreBasis['missing'] {
  const label = ANALYTE_LABEL[lab.analyte];
  if (!isPlausible(lab)) return [{ label: `Plausible ${inSentence(label)}`, field }];
  if (freshness === 'too-old') return [{ label: `New ${inSentence(label)}`, field: 'labs' }];
  if (freshness === 'undated') {
    return [{ label: `Date of ${inSentence(label)}`, field: `${field}.on` }];
  }
  return [];
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
