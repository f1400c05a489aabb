import { wholeDomain } from '../../../engine/fact-text.ts';
import type { PrimaryTumour } from '../../../domain/primary-tumour.ts';
import { knownValue } from '../../../domain/recorded.ts';
import type { FactDefinition } from '../../../engine/pack.ts';
import type { FactValue, Possible } from '../../../engine/possible.ts';
import type { FactRule, Finding } from './fact-rule.ts';
import { anyOf, isKnown, worstOf } from './possible-values.ts';

/** What one primary says about a fact. */
export type ReadPrimary = (primary: PrimaryTumour, fact: FactDefinition) => Finding | undefined;

/**
 * A fact about the tumour in the kidney. With several primaries the worst of those still in
 * place counts (of all, when all are removed); while it is open which are in place, what any
 * of them says is possible.
 */
export function ofThePrimary(read: ReadPrimary, bestFirst: readonly FactValue[]): FactRule {
  return ({ document }, fact) => {
    const primaries = document.primaries ?? [];
    if (primaries.length === 0) return undefined;
    const places = primaries.map(isInPlace);
    const inPlace = primaries.filter((_, index) => places[index] === true);
    const relevant = places.includes(undefined) || inPlace.length === 0 ? primaries : inPlace;
    const findings = relevant.map((primary) => read(primary, fact));
    const sets = findings.map((finding) => finding?.possible ?? wholeDomain(fact.domain));
    const possible =
      places.includes(undefined) && relevant.length > 1 ? anyOf(sets) : worstOf(sets, bestFirst);
    return summary(possible, findings);
  };
}

/** Whether the tumour is still in the body; a date of resection says that it is not. */
export function isInPlace({ inSitu, resectedOn }: PrimaryTumour): boolean | undefined {
  const answer = knownValue(inSitu);
  if (answer !== undefined) return answer === 'yes';
  return resectedOn === undefined ? undefined : false;
}

function summary(possible: Possible, findings: readonly (Finding | undefined)[]): Finding {
  const bases = findings.flatMap((finding) => finding?.basis ?? []);
  const dates = findings.flatMap((finding) => finding?.on ?? []);
  const presumed = isKnown(possible)
    ? findings.find((finding) => finding?.presumed !== undefined)?.presumed
    : undefined;
  return {
    possible,
    ...(bases.length === 0 ? {} : { basis: [...new Set(bases)].join('; ') }),
    on: dates.length === 1 ? dates[0] : undefined,
    ...(presumed === undefined ? {} : { presumed }),
  };
}
