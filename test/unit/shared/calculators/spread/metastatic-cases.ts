import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import { spreadScores } from '#shared/calculators/of-case/spread-scores';
import type { Score } from '#shared/calculators/scores';
import { CaseDocument } from '#shared/domain/case-document';

export const answers = { yes: { value: 'yes' }, no: { value: 'no' } } as const;

/** One score on spread of a case, by its id. */
export function scoreOf(input: CaseDocument, id: string): Score | undefined {
  const document = CaseDocument.parse(input);
  return spreadScores(document, scoresOf(document)).find((score) => score.id === id);
}
