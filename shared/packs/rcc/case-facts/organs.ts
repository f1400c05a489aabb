import {
  type CalciumReading,
  calciumReadings,
} from '../../../calculators/of-case/calcium-readings.ts';
import { type CalciumUnit, correctedCalcium } from '../../../calculators/labs/corrected-calcium.ts';
import { kidneyReadings } from '../../../calculators/of-case/kidney-readings.ts';
import { calciumSeverity } from '../../../calculators/labs/calcium-severity.ts';
import {
  isUsable,
  latestLabs,
  type SelectedLab,
} from '../../../calculators/of-case/lab-selection.ts';
import { labInput } from '../../../calculators/of-case/lab-wording.ts';
import { agreed, yesOrNo } from '../../../calculators/presence.ts';
import { roundTo } from '../../../calculators/rounding.ts';
import type { Presence } from '../../../calculators/scores.ts';
import { plausibleLimit } from '../../../calculators/labs/plausible-limit.ts';
import { convertUnit } from '../../../calculators/labs/unit-conversion.ts';
import type { Analyte } from '../../../domain/labs.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { oneOf } from '../../../engine/possible.ts';
import { answered, type FactRule, type FactRules, measured, stated } from './fact-rule.ts';
import { lacksAlbuminOnly } from './risk.ts';

/** Above it an albumin is not plausible (clinical content, section 0.3). */
const HIGHEST_ALBUMIN_G_PER_L = 65;

const SEVERITIES = ['normal', 'mild', 'moderate', 'severe'] as const;
type Severity = (typeof SEVERITIES)[number];

/**
 * Severity of hypercalcaemia. Symptomatic at any value is severe, so a raised value with nothing
 * recorded about symptoms may be severe too.
 */
const calcium: FactRule = ({ document, scores }) => {
  const symptomatic = knownValue(document.health?.hypercalcaemiaSymptomatic);
  const readings = calciumReadings(document);
  const byValue = new Set(readings.length === 0 ? SEVERITIES : readings.flatMap(severitiesOf));
  const isSevereByValue = readings.some(
    ({ value, unit }) =>
      value !== undefined && calciumSeverity({ amount: value, unit }, 'unknown').includes('severe'),
  );
  const possible = SEVERITIES.filter((severity) => {
    if (severity !== 'severe') return byValue.has(severity) && symptomatic !== 'yes';
    if (symptomatic === 'yes') return true;
    const onlyByValue = byValue.size === 1 && byValue.has('severe');
    return (
      isSevereByValue || onlyByValue || (symptomatic === undefined && [...byValue].some(isRaised))
    );
  });
  const symptoms = symptomatic === undefined ? 'symptoms not recorded' : SYMPTOMS[symptomatic];
  const { inputs, statement, missing } = scores.calcium;
  return {
    possible: oneOf(...possible),
    ...(inputs.length === 0 && symptomatic === undefined
      ? {}
      : { basis: `${statement}; ${symptoms}` }),
    on: readings[0]?.calcium.lab.on,
    ...(lacksAlbuminOnly(missing) && symptomatic !== undefined
      ? { narrowedBy: ['labs.albumin'] }
      : {}),
  };
};

const SYMPTOMS = {
  yes: 'severe or symptomatic hypercalcaemia',
  no: 'no severe or symptomatic hypercalcaemia',
} as const;

function isRaised(severity: Severity): boolean {
  return severity !== 'normal';
}

function severitiesOf({ value, unit, calcium }: CalciumReading): readonly Severity[] {
  const upperLimit = plausibleLimit(calcium.lab, 'upper');
  if (value !== undefined) return severitiesAt(value, unit, upperLimit);
  const lowest = lowestCorrected(calcium, unit);
  if (lowest === undefined) return SEVERITIES;
  const [mildest = 'normal'] = severitiesAt(lowest, unit, upperLimit);
  return SEVERITIES.slice(SEVERITIES.indexOf(mildest));
}

function severitiesAt(
  amount: number,
  unit: CalciumUnit,
  upperLimit: number | undefined,
): readonly Severity[] {
  const aboveLimit = upperLimit === undefined ? 'unknown' : yesOrNo(amount > upperLimit);
  return calciumSeverity({ amount, unit }, aboveLimit).map((severity) =>
    severity === 'none' ? 'normal' : severity,
  );
}

/** What total calcium would be at the highest plausible albumin: it cannot be less than that. */
function lowestCorrected(calcium: CalciumReading['calcium'], unit: CalciumUnit) {
  if (!isUsable(calcium)) return undefined;
  const highest = { amount: HIGHEST_ALBUMIN_G_PER_L, unit: 'g/L' } as const;
  return correctedCalcium({ amount: calcium.lab.value, unit }, highest).amount;
}

/**
 * Corrected calcium below the lower limit of its laboratory, in every reading the case allows. A
 * total value that no albumin could correct below the limit is a no without albumin.
 */
const hypocalcaemia: FactRule = ({ document, scores }) => {
  const readings = calciumReadings(document);
  const answer = agreed(readings.map(isBelowLimit));
  const { inputs, statement, missing } = scores.calcium;
  if (inputs.length === 0) return undefined;
  const limits = [...new Set(readings.map(lowerLimitText))];
  return {
    possible: answer === 'unknown' ? oneOf(true, false) : oneOf(answer === 'yes'),
    basis: `${statement}; lower limit ${limits.join(' or ')}`,
    on: readings[0]?.calcium.lab.on,
    narrowedBy: isAlbuminMissing(missing) ? ['labs.albumin'] : ['labs.calcium'],
  };
};

function lowerLimitText({ unit, calcium }: CalciumReading): string {
  const limit = plausibleLimit(calcium.lab, 'lower');
  return limit === undefined ? 'not recorded' : `${limit} ${unit}`;
}

function isBelowLimit({ value, unit, calcium }: CalciumReading): Presence {
  const limit = plausibleLimit(calcium.lab, 'lower');
  if (limit === undefined) return 'unknown';
  if (value !== undefined) return yesOrNo(value < limit);
  const lowest = lowestCorrected(calcium, unit);
  return lowest !== undefined && lowest >= limit ? 'no' : 'unknown';
}

function isAlbuminMissing(missing: readonly { readonly field: string }[]): boolean {
  return missing.some(({ field }) => field === 'labs.albumin');
}

const egfr: FactRule = ({ document, scores }) => {
  const readings = kidneyReadings(document);
  const values = readings.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (readings.length === 0 || values.length < readings.length) return undefined;
  return {
    possible: oneOf(...values),
    basis: scores.kidney.statement,
    on: readings[0]?.lab.lab.on,
  };
};

/** A laboratory value as the fact wants it; unknown while one of the latest rows cannot give it. */
function laboratory(
  analyte: Analyte,
  valueOf: (row: SelectedLab['lab']) => number | undefined,
): FactRule {
  return ({ document }) => {
    const rows = latestLabs(document.labs ?? [], analyte, document.referral?.assessedOn);
    const values = rows.flatMap((row) => {
      const value = isUsable(row) ? valueOf(row.lab) : undefined;
      return value === undefined ? [] : [roundTo(value, 2)];
    });
    if (rows.length === 0 || values.length < rows.length) return undefined;
    const words = rows.map(labInput).map(({ label, value }) => `${label} ${value}`);
    return { possible: oneOf(...values), basis: words.join(' or '), on: rows[0]?.lab.on };
  };
}

function timesUpperLimit(lab: SelectedLab['lab']): number | undefined {
  const upperLimit = plausibleLimit(lab, 'upper');
  return upperLimit === undefined || upperLimit === 0 ? undefined : lab.value / upperLimit;
}

/** Organ function and laboratory values. */
export const organsRules: FactRules = {
  spo2: measured(({ health }) => health?.spo2Percent),
  egfr,
  dialysis: answered(({ health }) => health?.dialysis),
  child_pugh: stated(({ health }) => health?.childPugh, {
    'no-cirrhosis': 'none',
    A: 'A',
    B: 'B',
    C: 'C',
  }),
  alt_xuln: laboratory('alt', timesUpperLimit),
  bili_xuln: laboratory('bilirubin', timesUpperLimit),
  hb_g_dl: laboratory('haemoglobin', ({ value, unit }) =>
    convertUnit('haemoglobin', value, unit, 'g/dL'),
  ),
  calcium,
  hypocalcaemia,
  anaemia_symptomatic: answered(({ health }) => health?.anaemiaSymptomatic),
  obstructive_aki_or_sepsis: answered(({ health }) => health?.obstructiveKidneyFailureOrSepsis),
};
