import type { BoardSheet, LesionRow } from './board-sheet-model.ts';
import { BETWEEN_PARTS } from './recorded-text.ts';
import { pointsOf } from './score-brief.ts';

/**
 * A board sheet that says everything of the patient and nothing of what the pack supports: no
 * candidate, no plan, no derivation of a score, and of missing items only that they are missing.
 */
export function withoutCandidates(sheet: BoardSheet): BoardSheet {
  const { evaluation, extent } = sheet;
  return {
    ...sheet,
    // An override names the option it is of.
    overrides: [],
    // How a score came about speaks of treatments; its value stands in the headline and with the lesions.
    scores: [],
    headline: sheet.headline.map((tile) => ({ ...tile, derivations: [] })),
    extent: { ...extent, rows: extent.rows.map(withoutAdvice) },
    labs: sheet.labs.map(({ derivation: _derivation, ...row }) => row),
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

/** The Mirels score names its ranges by what is done in them, so only its points are said. */
function withoutAdvice({ scores, ...row }: LesionRow): LesionRow {
  const said = scores?.split(BETWEEN_PARTS).map((score) => {
    return score.startsWith('Mirels') ? pointsOf(score) : score;
  });
  return {
    ...row,
    derivations: [],
    ...(said === undefined ? {} : { scores: said.join(BETWEEN_PARTS) }),
  };
}
