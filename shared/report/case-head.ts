import { scoresOf } from '../calculators/of-case/scores-of-case.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import { bannerOf } from './banner.ts';
import type { BoardSheet } from './board-sheet-model.ts';
import type { HiddenCase } from './deidentify-case.ts';
import { hiddenBanner } from './deidentify-sheet.ts';
import { headlineOf } from './headline.ts';

/** Who a case is about, what is asked, and its headline values: all as on the board sheet. */
export type CaseHead = Pick<BoardSheet, 'banner' | 'question' | 'headline'>;

/** The head of a case; nothing is weighed for it. */
export function caseHead(document: CaseDocument): CaseHead {
  const scores = scoresOf(document);
  const question = document.referral?.question;
  return {
    banner: bannerOf(document, scores),
    ...(question === undefined ? {} : { question }),
    headline: headlineOf(document, scores),
  };
}

/** The same with nothing that identifies the patient. */
export function hiddenCaseHead(hidden: HiddenCase): CaseHead {
  const head = hidden.inWords(caseHead(hidden.document));
  return { ...head, banner: hiddenBanner(head.banner, hidden) };
}
