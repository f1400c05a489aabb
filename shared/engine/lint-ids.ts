import { argumentsIn } from './lint-places.ts';
import type { Pack } from './pack.ts';

type Identified = readonly { readonly id: string }[];

/** Ids used two times where one must do. */
export function duplicateIds(pack: Pack): readonly string[] {
  const { templates, compatibility, holds, sequencing } = pack.planning;
  return [
    ...repeated('fact', idsOf([...pack.facts, ...pack.derived])),
    ...repeated('slot', idsOf(pack.slots)),
    ...repeated('block', idsOf(Object.values(pack.blocks))),
    ...repeated('candidate', idsOf(pack.candidates)),
    ...repeated('argument', idsOf(argumentsIn(pack))),
    ...repeated('red flag', idsOf([...pack.redFlags, ...pack.uncomputedFlags])),
    ...repeated('gap', idsOf(pack.gaps)),
    ...repeated('plan', idsOf(templates)),
    ...repeated('compatibility', idsOf(compatibility)),
    ...repeated('hold', idsOf(holds)),
    ...repeated('sequencing rule', idsOf(sequencing)),
    ...repeated('checklist item', idsOf(pack.checklist)),
    ...repeated('exception', idsOf(pack.lintExceptions)),
    ...pack.candidates.flatMap(({ id, blocks }) => repeated(`block of candidate ${id}`, blocks)),
  ];
}

function idsOf(list: Identified): readonly string[] {
  return list.map(({ id }) => id);
}

function repeated(kind: string, ids: readonly string[]): readonly string[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) < index);
  return [...new Set(twice)].map((id) => `Two times the same ${kind}: ${id}`);
}
