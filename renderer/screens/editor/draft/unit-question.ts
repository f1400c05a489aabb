import { inSentence } from '#shared/domain/in-sentence';
import { isPlausible } from '#shared/calculators/labs/lab-plausibility';
import { unitGuard } from '#shared/calculators/labs/unit-guard';
import { Analyte } from '#shared/domain/labs';
import { ANALYTE_TEXT, printedUnit } from '#shared/report/lab-text';

import { type Draft, draftAt, wordAt } from './draft.ts';

/** A laboratory value that fits another unit better than the one entered. */
export type UnitQuestion = {
  /** What tells this slip from others, wherever its row stands. */
  readonly key: string;
  readonly text: string;
  readonly unit: string;
  readonly others: readonly string[];
};

/** Whether to ask about the unit of a laboratory row; nothing about it is ever changed unasked. */
export function unitQuestion(row: Draft): UnitQuestion | undefined {
  const analyte = Analyte.safeParse(draftAt(row, ['analyte']));
  const value = draftAt(row, ['value']);
  const unit = wordAt(row, 'unit');
  if (!analyte.success || typeof value !== 'number' || unit === undefined) return undefined;
  const entered = { analyte: analyte.data, value, unit };
  const others = unitGuard(entered);
  if (others.length === 0) return undefined;
  const doubt = isPlausible(entered) ? 'very rare' : 'implausible';
  const meant = others.map((other) => `${value} ${printedUnit(other)}`).join(' or ');
  const name = inSentence(ANALYTE_TEXT[analyte.data]);
  return {
    key: `${analyte.data} ${value} ${unit}`,
    text: `${value} ${printedUnit(unit)} is ${doubt} for ${name}. Did you mean ${meant}?${hasLimits(row) ? ' Check its limits as well.' : ''}`,
    unit,
    others,
  };
}

/** Limits printed for one unit say nothing in another. */
function hasLimits(row: Draft): boolean {
  return ['lowerLimit', 'upperLimit'].some((end) => draftAt(row, [end]) !== undefined);
}
