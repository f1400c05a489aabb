import type { CaseDocument } from '../../domain/case-document.ts';
import type { Score } from '../scores.ts';
import { referralOfCase } from './referral-of-case.ts';
import { syndromeOfCase } from './syndrome-of-case.ts';

/**
 * The hereditary syndrome of a case where one is known, else the triggers for referral to
 * genetics. Nothing for a case without any tumour or risk factor.
 *
 * @spec RCC-C-052
 */
export function heredityScores(document: CaseDocument): readonly Score[] {
  const known = syndromeOfCase(document);
  if (known?.isSyndrome === true) return [known.score];
  const hasTumour = (document.primaries ?? []).length > 0;
  const isAsked = hasTumour || document.riskFactors !== undefined;
  return [
    ...(known === undefined ? [] : [known.score]),
    ...(isAsked ? [referralOfCase(document)] : []),
  ];
}
