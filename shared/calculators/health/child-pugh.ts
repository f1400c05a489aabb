import type { Quantity } from '../../domain/quantity.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';

export const CHILD_PUGH: Calculator = {
  id: 'child-pugh',
  spec: 'RCC-C-035',
  title: 'Child-Pugh',
  method:
    '5 to 15 points, each item 1, 2 or 3. Bilirubin below 2, 2 to 3, above 3 mg/dL, or below 34, ' +
    '34 to 51, above 51 µmol/L, in the unit of the laboratory; albumin above 35, 28 to 35, below ' +
    '28 g/L; INR below 1.7, 1.7 to 2.3, above 2.3; ascites none, mild, moderate or severe; ' +
    'encephalopathy none, grade 1 or 2, grade 3 or 4. 5 to 6 class A, 7 to 9 class B, 10 to 15 ' +
    'class C. For chronic liver disease only, not for liver metastases',
  source: 'Child-Pugh classification',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type ChildPughItem = 'bilirubin' | 'albumin' | 'inr' | 'ascites' | 'encephalopathy';
export type ChildPughClass = 'A' | 'B' | 'C';
export type BilirubinUnit = 'mg/dL' | 'µmol/L';
export type AlbuminUnit = 'g/L' | 'g/dL';
export type Ascites = 'none' | 'mild' | 'moderate-or-severe';
export type Encephalopathy = 'none' | 'grade-1-or-2' | 'grade-3-or-4';

/** Every value that may be the current one; none, or left out, where it is unknown. */
export type ChildPughFindings = {
  readonly bilirubin: readonly Quantity<BilirubinUnit>[];
  readonly albumin: readonly Quantity<AlbuminUnit>[];
  readonly inr: readonly number[];
  readonly ascites?: Ascites | undefined;
  readonly encephalopathy?: Encephalopathy | undefined;
};

/**
 * Child-Pugh points, 5 to 15, with every class still possible. Values are compared in the unit
 * they are given in.
 *
 * @source Child-Pugh classification; clinical content, section 14.6.
 * @spec RCC-C-035
 */
export function childPugh(findings: ChildPughFindings): PointScore<ChildPughItem, ChildPughClass> {
  const { bilirubin, albumin, inr } = findings;
  return pointScore(
    {
      bilirubin: pointsOf(bilirubin, ({ amount, unit }) => risingPoints(amount, BILIRUBIN[unit])),
      albumin: pointsOf(albumin, ({ amount, unit }) => fallingPoints(amount, ALBUMIN[unit])),
      inr: pointsOf(inr, (value) => risingPoints(value, INR)),
      ascites: pointsFor(ASCITES, findings.ascites),
      encephalopathy: pointsFor(ENCEPHALOPATHY, findings.encephalopathy),
    },
    (total) => {
      if (total <= 6) return 'A';
      return total <= 9 ? 'B' : 'C';
    },
  );
}

function pointsOf<Value>(
  values: readonly Value[],
  points: (value: Value) => number,
): readonly number[] {
  return values.length === 0 ? [1, 2, 3] : [...new Set(values.map(points))];
}

type Limits = { readonly low: number; readonly high: number };

function risingPoints(value: number, { low, high }: Limits): number {
  if (value < low) return 1;
  return value <= high ? 2 : 3;
}

function fallingPoints(value: number, { low, high }: Limits): number {
  if (value > high) return 1;
  return value >= low ? 2 : 3;
}

const BILIRUBIN = { 'mg/dL': { low: 2, high: 3 }, 'µmol/L': { low: 34, high: 51 } } as const;
const ALBUMIN = { 'g/L': { low: 28, high: 35 }, 'g/dL': { low: 2.8, high: 3.5 } } as const;
const INR = { low: 1.7, high: 2.3 } as const;
const ASCITES = { none: 1, mild: 2, 'moderate-or-severe': 3 } as const;
const ENCEPHALOPATHY = { none: 1, 'grade-1-or-2': 2, 'grade-3-or-4': 3 } as const;
