import type { CaseDocument } from '../../../domain/case-document.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { range } from '../../../engine/possible.ts';
import { type FactRule, firstOf } from './fact-rule.ts';
import { isCourseComplete, isForAdvanced, systemicTreatments } from './systemic-course.ts';

const statedLine: FactRule = ({ document: { course } }) => {
  const value = knownValue(course?.lineBeingDecided);
  if (value === undefined) return undefined;
  return {
    possible: range(value, value),
    basis: `Line ${value} stated`,
    on: course?.lineBeingDecided?.on,
  };
};

/**
 * One more than the lines given for advanced disease. Two rows without a line number may be one
 * line (a combination) or two, and a row without purpose may be none: the interval says so. An
 * incomplete course gives the lower bound only.
 */
const nextLine: FactRule = ({ document }) => {
  const { fewest, most } = linesGiven(document);
  const complete = isCourseComplete(document);
  if (!complete && fewest === 0) return undefined;
  return {
    possible: range(1 + fewest, complete ? 1 + most : Infinity),
    basis: `Lines for advanced disease listed: ${fewest === most ? fewest : `${fewest} to ${most}`}`,
  };
};

/** The line being decided. */
export const line: FactRule = firstOf(statedLine, nextLine);

function linesGiven(document: CaseDocument): { readonly fewest: number; readonly most: number } {
  const rows = systemicTreatments(document).filter((row) => isForAdvanced(row) !== false);
  const numbers = [...new Set(rows.flatMap((row) => row.line ?? []))];
  const numbered = Math.max(numbers.length, ...numbers);
  const surelyOne = rows.some((row) => isForAdvanced(row) === true) ? 1 : 0;
  return {
    fewest: Math.max(numbered, surelyOne),
    most: numbered + rows.filter((row) => row.line === undefined).length,
  };
}
