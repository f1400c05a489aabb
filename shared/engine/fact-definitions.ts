import type { FactDefinition, Pack } from './pack.ts';

/** The facts of a pack, base and derived, by id. */
export type FactDefinitions = ReadonlyMap<string, FactDefinition>;

export function factDefinitions(pack: Pack): FactDefinitions {
  return new Map([...pack.facts, ...pack.derived].map((fact) => [fact.id, fact]));
}

/** The definition of a fact; a condition on a fact the pack does not have is a broken pack. */
export function definitionOf(definitions: FactDefinitions, id: string): FactDefinition {
  const definition = definitions.get(id);
  if (definition === undefined) throw new Error(`The pack has no fact ${id}`);
  return definition;
}
