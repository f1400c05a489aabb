import type { Scores } from '#shared/calculators/scores';
import { scoresOf } from '#shared/calculators/of-case/scores-of-case';
import type { CaseDocument } from '#shared/domain/case-document';
import type { Issue } from '#shared/domain/issue';
import type { Evaluation, PackStamp } from '#shared/engine/evaluation';
import { parseCaseFile } from '#shared/interchange/case-file';
import { err, ok, type Result } from '#shared/result';

import { weighCase } from '../services/weigh-case.ts';
import type { InputText } from './input.ts';

/** What the command line says of one case. */
export type WeighedCase = {
  readonly label: string;
  readonly scores: Scores;
  readonly evaluation: Evaluation;
};

/** Reads and weighs one case file; faults come back with their JSON path. */
export function weighCaseText(
  text: InputText,
  packStamp: PackStamp,
): Result<WeighedCase, readonly Issue[]> {
  if (!text.ok) return err([{ path: '(whole document)', message: 'is not UTF-8 text' }]);
  const parsed = parseCaseFile(text.value);
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  return ok({
    label: labelOf(document),
    scores: scoresOf(document),
    evaluation: weighCase(document, packStamp),
  });
}

/** What a person calls the case: name, number, publication. */
function labelOf({ patient, origin }: CaseDocument): string {
  const name = patient?.name;
  if (name !== undefined) {
    return [name.family.toUpperCase(), name.given].filter((part) => part !== undefined).join(', ');
  }
  const identifier = patient?.identifiers?.[0];
  if (identifier !== undefined) return `${identifier.label} ${identifier.value}`;
  return origin?.kind === 'published' ? origin.citation : 'Unnamed case';
}
