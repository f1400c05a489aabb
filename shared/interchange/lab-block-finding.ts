import { isPlausible } from '../calculators/labs/lab-plausibility.ts';
import { unitGuard } from '../calculators/labs/unit-guard.ts';
import type { Analyte } from '../domain/labs.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import type { LabFinding, LabQuestion, LabReading } from './lab-block-model.ts';
import type { LabName } from './lab-block-names.ts';
import { readPrintedNumber } from './lab-block-numbers.ts';
import type { PrintedResult } from './lab-block-row.ts';
import { keptUnit } from './lab-block-units.ts';

type KeptName = Extract<LabName, { kind: 'kept' }>;

/** The day a result is of: read, or the text of a day that can be read in several ways. */
export type LabDay = {
  readonly on: PartialDate | undefined;
  readonly dateText: string | undefined;
};

/** What the lines above say of a result. */
export type LabSurroundings = { readonly day: LabDay; readonly isOtherMaterial: boolean };

/** One result with every doubt about it; only a result without a question is taken as read. */
export function labFinding(
  name: KeptName,
  printed: PrintedResult,
  { day, isOtherMaterial }: LabSurroundings,
): LabFinding {
  const analyte = name.isSure ? name.candidates[0] : undefined;
  const readings = printed.hasUnreadDigits ? [] : readingsOf(printed);
  const only = readings.length === 1 ? readings[0] : undefined;
  const unit = unitOf(analyte, printed);
  const doubted = { name, printed, analyte, unit, reading: only, readings, isOtherMaterial };
  return {
    analyte,
    candidates: name.candidates,
    valueText: printed.values.map(({ text }) => text).join(' / '),
    ...only,
    readings,
    unitText: printed.unit?.text,
    unit,
    ...(printed.isDateOpen ? { on: undefined, dateText: undefined } : day),
    calciumKind: name.calciumKind,
    remark: printed.remark,
    questions: ASKED.filter((question) => DOUBTS[question](doubted)),
  };
}

type Doubted = Entered & {
  readonly name: KeptName;
  readonly printed: PrintedResult;
  readonly readings: readonly LabReading[];
  readonly isOtherMaterial: boolean;
};

/** When each question is asked. */
const DOUBTS: Readonly<Record<LabQuestion, (doubted: Doubted) => boolean>> = {
  name: ({ analyte }) => analyte === undefined,
  specimen: ({ isOtherMaterial, analyte }) =>
    isOtherMaterial && analyte !== 'urine-albumin-creatinine',
  'several-values': ({ printed }) => printed.values.length > 1 || printed.hasUnreadDigits,
  bound: ({ printed }) => printed.values.length === 1 && printed.values[0]?.kind === 'bound',
  decimal: ({ printed, readings }) => printed.values.length === 1 && readings.length > 1,
  percentage: ({ printed }) => printed.unit?.unit === '%',
  unit: ({ unit, printed }) => unit === undefined && printed.unit?.unit !== '%',
  implausible: isImplausible,
  limits: (doubted) => doubted.printed.hasDoubtfulLimits || areLimitsOff(doubted),
  flag: ({ reading, printed }) => isFlagOff(reading, printed.flag),
  'which-date': ({ printed }) => printed.isDateOpen,
  'calcium-kind': ({ analyte, name }) => analyte === 'calcium' && name.calciumKind === undefined,
};

const ASKED: readonly LabQuestion[] = [
  'name',
  'specimen',
  'several-values',
  'bound',
  'decimal',
  'percentage',
  'unit',
  'implausible',
  'limits',
  'flag',
  'which-date',
  'calcium-kind',
];

/** Every way to read the numbers; none of a bound, for that is no value. */
function readingsOf(printed: PrintedResult): readonly LabReading[] {
  const values = printed.values.filter((value) => value.kind === 'number');
  const readings = values.flatMap(({ text }) =>
    (['decimal', 'thousands'] as const).map((way) => ({
      value: readPrintedNumber(text)?.[way],
      lowerLimit: numberIn(printed.lower, way),
      upperLimit: numberIn(printed.upper, way),
    })),
  );
  const seen = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
  return [...seen.values()].flatMap(({ value, ...limits }) =>
    value === undefined ? [] : [{ value, ...limits }],
  );
}

function numberIn(text: string | undefined, way: 'decimal' | 'thousands'): number | undefined {
  return text === undefined ? undefined : readPrintedNumber(text)?.[way];
}

/** The INR is a ratio and is printed without a unit as a rule. */
function unitOf(analyte: Analyte | undefined, { unit }: PrintedResult): string | undefined {
  if (analyte === undefined) return undefined;
  if (unit === undefined) return analyte === 'inr' ? 'INR' : undefined;
  return keptUnit(analyte, unit);
}

type Entered = {
  readonly analyte: Analyte | undefined;
  readonly unit: string | undefined;
  readonly reading: LabReading | undefined;
};

function isImplausible({ analyte, unit, reading }: Entered): boolean {
  if (analyte === undefined || unit === undefined || reading === undefined) return false;
  const lab = { analyte, unit, value: reading.value };
  return !isPlausible(lab) || unitGuard(lab).length > 0;
}

/** Limits upside down, or such as no laboratory has in this unit. */
function areLimitsOff({ analyte, unit, reading }: Entered): boolean {
  const { lowerLimit, upperLimit } = reading ?? {};
  if (lowerLimit !== undefined && upperLimit !== undefined && lowerLimit >= upperLimit) return true;
  if (analyte === undefined || unit === undefined || isLimitFree(analyte)) return false;
  return [lowerLimit, upperLimit].some(
    (value) => value !== undefined && value > 0 && !isPlausible({ analyte, unit, value }),
  );
}

/** Their limits may lie outside of what a value can be: `ALT < 40`, `LDH < 250` are no matter. */
function isLimitFree(analyte: Analyte): boolean {
  return analyte === 'alt' || analyte === 'urine-albumin-creatinine' || analyte === 'bilirubin';
}

/** Marked high without being above, or low without being below: something was read wrongly. */
function isFlagOff(reading: LabReading | undefined, flag: 'high' | 'low' | undefined): boolean {
  if (reading === undefined || flag === undefined) return false;
  const { value, lowerLimit, upperLimit } = reading;
  if (flag === 'high') return upperLimit !== undefined && value <= upperLimit;
  return lowerLimit !== undefined && value >= lowerLimit;
}
