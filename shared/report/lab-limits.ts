import type { LabResult } from '../domain/labs.ts';
import type { LabRow } from './board-sheet-model.ts';
import { printedUnit } from './lab-text.ts';

type Limits = Pick<LabResult, 'value'> & {
  readonly lowerLimit?: number | undefined;
  readonly upperLimit?: number | undefined;
};

const EDGE = 0.02;

/** Below or above the laboratory's own limits; a value equal to a limit is within. */
export function flagOf({ value, lowerLimit, upperLimit }: Limits): LabRow['flag'] {
  if (lowerLimit !== undefined && value < lowerLimit) return 'low';
  if (upperLimit !== undefined && value > upperLimit) return 'high';
  return undefined;
}

/** Where the value and the limits lie on a bar from 0 to 1; far values stay on its edge. */
export function barOf({ value, lowerLimit, upperLimit }: Limits): LabRow['bar'] {
  if (lowerLimit !== undefined && upperLimit !== undefined) {
    const share = (value - lowerLimit) / (upperLimit - lowerLimit);
    return { value: onBar(0.25 + share / 2), from: 0.25, to: 0.75 };
  }
  if (upperLimit !== undefined && upperLimit > 0) {
    return { value: onBar((value / upperLimit) * 0.6), from: 0, to: 0.6 };
  }
  if (lowerLimit !== undefined && lowerLimit > 0) {
    return { value: onBar((value / lowerLimit) * 0.4), from: 0.4, to: 1 };
  }
  return undefined;
}

/** The limits with their unit: `12 to 15.6 g/dL`, `up to 2.6 mmol/L`. */
export function limitsText(lab: Limits & { readonly unit: string }): string | undefined {
  const unit = printedUnit(lab.unit);
  const { lowerLimit, upperLimit } = lab;
  if (lowerLimit !== undefined && upperLimit !== undefined) {
    return `${lowerLimit} to ${upperLimit} ${unit}`;
  }
  if (upperLimit !== undefined) return `up to ${upperLimit} ${unit}`;
  return lowerLimit === undefined ? undefined : `from ${lowerLimit} ${unit}`;
}

function onBar(position: number): number {
  return Math.round(Math.min(1 - EDGE, Math.max(EDGE, position)) * 1000) / 1000;
}
