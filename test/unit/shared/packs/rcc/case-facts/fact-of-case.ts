import { CaseDocument } from '#shared/domain/case-document';
import type { FactState } from '#shared/engine/pack';
import type { FactValue } from '#shared/engine/possible';
import { deriveFacts } from '#shared/packs/rcc/derive-facts';

/** What a case, parsed as it would be read, says about one fact. */
export function stateOf(document: CaseDocument, id: string): FactState {
  const found = deriveFacts(CaseDocument.parse(document))[id];
  if (found === undefined) throw new Error(`No fact ${id}`);
  return found;
}

/** The values still possible, or the two ends of the range. */
export function left(document: CaseDocument, id: string): readonly FactValue[] {
  const { possible } = stateOf(document, id);
  return possible.kind === 'range' ? [possible.min, possible.max] : possible.values;
}
