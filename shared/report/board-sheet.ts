import { scoresOf } from '../calculators/of-case/scores-of-case.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { Evaluation } from '../engine/evaluation.ts';
import { bannerOf } from './banner.ts';
import type { BoardSheet } from './board-sheet-model.ts';
import { contextOf } from './context.ts';
import { courseSteps } from './course-steps.ts';
import { extentOf } from './extent.ts';
import { headlineOf } from './headline.ts';
import { healthFindings } from './health-findings.ts';
import { contradictionsToClear, inputsNeeded } from './inputs-needed.ts';
import { INTENDED_USE } from './intended-use.ts';
import { keyImagesOf } from './key-images.ts';
import { labRows } from './lab-rows.ts';
import { type OverridesOfCase, overrideViews } from './override-view.ts';
import { readinessOf } from './readiness.ts';
import { isReviewOverdue } from './review-due.ts';
import { scoreRows } from './score-rows.ts';
import { symptomFindings } from './symptom-findings.ts';
import { voiceFindings } from './voice-findings.ts';

const NO_OVERRIDES: OverridesOfCase = { standing: [], revision: undefined };

/** What a sheet is made with, besides the case and its evaluation. */
export type SheetSurroundings = {
  /** Calendar day, `YYYY-MM-DD`: past the pack's day of review the sheet says so. */
  readonly today: string;
  readonly overrides?: OverridesOfCase;
};

/** What the board sees of one case and its evaluation; pure, so every host shows the same. */
export function boardSheet(
  document: CaseDocument,
  evaluation: Evaluation,
  { today, overrides = NO_OVERRIDES }: SheetSurroundings,
): BoardSheet {
  const scores = scoresOf(document);
  const question = document.referral?.question;
  return {
    identifiers: 'shown',
    banner: bannerOf(document, scores),
    ...(question === undefined ? {} : { question }),
    context: contextOf(document),
    headline: headlineOf(document, scores),
    extent: extentOf(document, scores.others),
    keyImages: keyImagesOf(document),
    symptoms: symptomFindings(document.symptoms ?? {}),
    health: healthFindings(document.health ?? {}),
    labs: labRows(document, scores),
    scores: scoreRows(scores),
    course: courseSteps(document),
    voice: voiceFindings(document.patient?.voice),
    readiness: readinessOf(document),
    inputNeeded: [...contradictionsToClear(document), ...inputsNeeded(evaluation)],
    evaluation,
    overrides: overrideViews(overrides, evaluation),
    packReviewOverdue: isReviewOverdue(evaluation.pack.reviewBy, today),
    intendedUse: INTENDED_USE,
  };
}
