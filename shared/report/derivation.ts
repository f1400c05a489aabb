import type { ScoreBasis } from '../calculators/scores.ts';
import { PartialDate } from '../domain/partial-date.ts';
import type { Derivation } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { printedUnit } from './lab-text.ts';

/** How a score came about, for the reader who asks. */
export function derivationOf(score: ScoreBasis): Derivation {
  return {
    inputs: score.inputs.map(({ label, value, on }) => ({
      label,
      value: readable(value),
      ...(on === undefined ? {} : { on: formatDate(on) }),
    })),
    missing: score.missing.map(({ label }) => label),
    method: [score.method, ...score.notes].join('. '),
    source: score.source,
  };
}

/** Scores give dates and units as stored; a reader gets both as everywhere else. */
function readable(value: string): string {
  if (PartialDate.safeParse(value).success) return formatDate(value);
  return value.split(' ').map(printedUnit).join(' ');
}
