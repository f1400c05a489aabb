/** Units somebody was asked about and kept, by case; forgotten when the app is closed. */
const kept = new Map<string, Set<string>>();

export function isUnitKept(caseKey: string, question: string): boolean {
  return kept.get(caseKey)?.has(question) ?? false;
}

export function keepUnit(caseKey: string, question: string): void {
  kept.set(caseKey, new Set([...(kept.get(caseKey) ?? []), question]));
}

/** A case got its id by its first save: what was kept goes on under it. */
export function moveKeptUnits(from: string, to: string): void {
  const questions = kept.get(from);
  if (questions === undefined) return;
  kept.delete(from);
  kept.set(to, questions);
}

/** A draft was given up: another case under the same key is asked again. */
export function forgetKeptUnits(caseKey: string): void {
  kept.delete(caseKey);
}
