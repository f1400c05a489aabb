import type { RecordedDecision } from '../domain/recorded-decision.ts';
import { decisionParts } from './decision-parts.ts';
import { OUTCOME_TEXT } from './decision-text.ts';

/** Wall clock of an instant: `14:05`, with the day before it where that is not the meeting's. */
export type Clock = (instant: string) => string;

/** Every version after the first: who corrected it, why, and what it no longer says and says now. */
export function versionLines(
  versions: readonly RecordedDecision[],
  clock: Clock,
): readonly string[] {
  return versions.slice(1).flatMap((version, index) => {
    const before = linesOf(versions[index]);
    const after = linesOf(version);
    const { by, at, correction = 'no reason recorded' } = version;
    return [
      `Version ${version.version}, ${clock(at)}, by ${by.name}, ${by.role}: ${correction}`,
      ...before.filter((line) => !after.includes(line)).map((line) => `No longer: ${line}`),
      ...after.filter((line) => !before.includes(line)).map((line) => `New: ${line}`),
      ...(isReordered(before, after) ? [`In this order now: ${after.join('; ')}`] : []),
    ];
  });
}

/** The same lines in another order: of steps the order is part of what was decided. */
function isReordered(before: readonly string[], after: readonly string[]): boolean {
  const isSame = before.toSorted().join('\n') === after.toSorted().join('\n');
  return isSame && before.join('\n') !== after.join('\n');
}

function linesOf(version: RecordedDecision | undefined): readonly string[] {
  if (version === undefined) return [];
  const parts = decisionParts(version.decision).flatMap(({ label, lines }) =>
    lines.map((line) => `${label}: ${line}`),
  );
  return [`Outcome: ${OUTCOME_TEXT[version.decision.outcome]}`, ...parts];
}
