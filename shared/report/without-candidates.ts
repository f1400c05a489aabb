import type { BoardSheet } from './board-sheet-model.ts';

/**
 * A board sheet that says everything of the patient and nothing of what the pack supports: no
 * candidate, no plan, and of missing items only that they are missing.
 */
export function withoutCandidates(sheet: BoardSheet): BoardSheet {
  const { evaluation } = sheet;
  return {
    ...sheet,
    // An override names the option it is of.
    overrides: [],
    evaluation: {
      ...evaluation,
      slots: [],
      plans: [],
      plansNotPossible: [],
      planTitles: {},
      redFlags: evaluation.redFlags.map(({ candidates: _candidates, ...flag }) => flag),
      missing: evaluation.missing.map(({ why: _why, ...item }) => ({
        ...item,
        pendingExclusion: false,
        plans: [],
        changes: [],
        answers: [],
      })),
    },
  };
}
