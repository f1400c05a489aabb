import type { CaseDocument } from '../../domain/case-document.ts';
import type { Patient } from '../../engine/pack.ts';
import { variantsOf } from './case-variants.ts';
import { deriveFacts } from './derive-facts.ts';
import { statedFactsOf } from './stated-facts.ts';

/** Everything a case says to the engine: facts, facts stated as such, and variants to try. */
export function patientOf(document: CaseDocument): Patient {
  const base = deriveFacts(document);
  return { base, stated: statedFactsOf(document), variants: variantsOf(document, base) };
}
