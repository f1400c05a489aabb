import type { DerivedFact } from '../../engine/pack.ts';
import { contraindicationFacts } from './derived/contraindications.ts';
import { histologyFacts } from './derived/histology.ts';
import { imdcGroup, imdcScore } from './derived/imdc.ts';
import { primaryResectable } from './derived/resectability.ts';
import { advanced, situationFacts } from './derived/situation.ts';
import { facts } from './facts/facts.ts';

/** Facts computed from other facts; each stands after those it is computed from. */
export const derived: readonly DerivedFact[] = withFields([
  imdcScore,
  ...histologyFacts,
  primaryResectable,
  advanced,
  imdcGroup,
  ...contraindicationFacts,
  ...situationFacts,
]);

/** A derived fact is fed by the fields of everything it is computed from. */
function withFields(definitions: readonly DerivedFact[]): readonly DerivedFact[] {
  const fieldsOf = new Map(facts.map((fact) => [fact.id, fact.fields]));
  return definitions.map((fact) => {
    const fields = [...new Set(fact.from.flatMap((id) => fieldsOf.get(id) ?? []))];
    fieldsOf.set(fact.id, fields);
    return { ...fact, fields };
  });
}
