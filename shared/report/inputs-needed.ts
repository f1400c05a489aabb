import type { CaseDocument } from '../domain/case-document.ts';
import type { Evaluation, MissingView } from '../engine/evaluation.ts';
import type { BoardSheet } from './board-sheet-model.ts';
import { contradictionsOf } from './contradictions.ts';

const QUESTIONS_EACH = 3;
const SUPPLIERS = 5;

/** Contradictions come first: everything else on the sheet rests on the case they stand in. */
export function contradictionsToClear(document: CaseDocument): BoardSheet['inputNeeded'] {
  const found = contradictionsOf(document);
  if (found.length === 0) return [];
  return [{ from: 'Whoever entered the case', question: `Contradiction: ${found.join(' ')}` }];
}

/** Whom to ask for what before the meeting: only items that would change something. */
export function inputsNeeded({ missing }: Evaluation): BoardSheet['inputNeeded'] {
  const asked = new Map<string, readonly MissingView[]>();
  for (const item of missing.filter(matters)) {
    asked.set(item.suppliedBy, [...(asked.get(item.suppliedBy) ?? []), item]);
  }
  const all = [...asked.entries()];
  return [
    ...all.slice(0, SUPPLIERS).map(([from, items]) => ({ from, question: questionOf(items) })),
    ...othersOf(all.slice(SUPPLIERS)),
  ];
}

/** Those there is no room for are named: nobody who is asked something goes unsaid. */
function othersOf(
  others: readonly (readonly [from: string, items: readonly MissingView[]])[],
): BoardSheet['inputNeeded'] {
  const count = others.reduce((sum, [, items]) => sum + items.length, 0);
  if (count === 0) return [];
  const names = others.map(([from]) => from).join(', ');
  return [{ from: names, question: count === 1 ? '1 question.' : `${count} questions.` }];
}

function matters({ changes, redFlags, pendingExclusion }: MissingView): boolean {
  return changes.length > 0 || redFlags.length > 0 || pendingExclusion;
}

function questionOf(items: readonly MissingView[]): string {
  const named = items.slice(0, QUESTIONS_EACH).map(({ label }) => `${label}?`);
  const more = items.length - named.length;
  return more === 0 ? named.join(' ') : `${named.join(' ')} And ${more} more.`;
}
