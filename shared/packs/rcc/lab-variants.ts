import { ANALYTE_LABEL } from '../../calculators/labs/analyte-label.ts';
import { isPlausible } from '../../calculators/labs/lab-plausibility.ts';
import { convertUnit } from '../../calculators/labs/unit-conversion.ts';
import { labRows } from '../../calculators/of-case/lab-selection.ts';
import { possiblyLatest } from '../../calculators/of-case/latest.ts';
import { roundTo } from '../../calculators/rounding.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import { inSentence } from '../../domain/in-sentence.ts';
import { Analyte, type LabResult } from '../../domain/labs.ts';
import { facts } from './facts/facts.ts';
import { type MeasurementError, MEASUREMENT_ERRORS } from './measurement-error.ts';

/** The same case with its latest results of one analyte measured at one end of the error. */
type LabVariant = {
  readonly id: string;
  readonly label: string;
  readonly document: CaseDocument;
};

type End = 'low' | 'high';
const ENDS: readonly End[] = ['low', 'high'];

/** Every analyte that feeds a fact, at both ends of its measurement error. */
export function labVariantsOf(document: CaseDocument): readonly LabVariant[] {
  return FEEDING.flatMap((analyte) => {
    const error = MEASUREMENT_ERRORS[analyte];
    const rows = latestRows(document, analyte);
    if (error === undefined || rows.length === 0) return [];
    return ENDS.flatMap((end) => variantAt(document, analyte, rows, error, end) ?? []);
  });
}

const FEEDING: readonly Analyte[] = Analyte.options.filter((analyte) =>
  facts.some(({ fields }) => fields.includes(`labs.${analyte}`)),
);

/** The rows a fact may rest on; ionised calcium is never one of them. */
function latestRows(document: CaseDocument, analyte: Analyte): readonly LabResult[] {
  const assessedOn = document.referral?.assessedOn;
  const rows = labRows(document.labs ?? [], analyte, assessedOn);
  const read = rows.filter(({ lab }) => lab.calciumKind !== 'ionised');
  return possiblyLatest(read, assessedOn).flatMap(({ lab }) => (isPlausible(lab) ? [lab] : []));
}

/** Undefined where the value at that end could not be true: it would count as unknown. */
function variantAt(
  document: CaseDocument,
  analyte: Analyte,
  rows: readonly LabResult[],
  error: MeasurementError,
  end: End,
): LabVariant | undefined {
  const moved = new Map(rows.map((lab) => [lab, { ...lab, value: valueAt(lab, error, end) }]));
  const after = [...moved.values()];
  if (!after.every(isPlausible)) return undefined;
  const label = `${ANALYTE_LABEL[analyte]} ${valuesText(after)} instead of ${valuesText(rows)}`;
  return {
    id: `lab-${analyte}-${end}`,
    label: `${label} (${errorText(rows, error)})`,
    document: { ...document, labs: document.labs?.map((lab) => moved.get(lab) ?? lab) },
  };
}

function valueAt(lab: LabResult, error: MeasurementError, end: End): number {
  const digits = decimalsOf(lab.value) + 1;
  const share = (error.percent ?? 0) / 100;
  if (error.inverseOf !== undefined) {
    return roundTo(lab.value / (end === 'low' ? 1 + share : 1 - share), digits);
  }
  const most = Math.max(lab.value * share, amountIn(lab, error));
  return roundTo(Math.max(0, end === 'low' ? lab.value - most : lab.value + most), digits);
}

/** The fixed amount of the error in the unit of the result; 0 where it has none. */
function amountIn({ analyte, unit }: LabResult, { amount }: MeasurementError): number {
  if (amount === undefined) return 0;
  const converted = convertUnit(analyte, amount.amount, amount.unit, unit);
  if (converted === undefined) throw new Error(`${analyte} is not reported in ${amount.unit}`);
  return converted;
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

function valuesText(rows: readonly LabResult[]): string {
  return [...new Set(rows.map(({ value, unit }) => `${value} ${unit}`))].join(' or ');
}

/** The part of the error that counts for these values: the greater one. */
function errorText(rows: readonly LabResult[], error: MeasurementError): string {
  const { percent, amount, inverseOf } = error;
  const share = percent === undefined ? [] : [`${percent} %`];
  const fixed = amount === undefined ? [] : [`${amount.amount} ${amount.unit}`];
  const isFixed = rows.some(
    (lab) => amount !== undefined && amountIn(lab, error) > (lab.value * (percent ?? 0)) / 100,
  );
  const isShare = rows.some(
    (lab) => percent !== undefined && (lab.value * percent) / 100 >= amountIn(lab, error),
  );
  const parts = [...(isShare ? share : []), ...(isFixed ? fixed : [])].join(' or ');
  if (inverseOf === undefined) return `measurement error ${parts}`;
  return `measurement error ${parts} of ${inSentence(ANALYTE_LABEL[inverseOf])}`;
}
