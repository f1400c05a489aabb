import type {
  Knowledge,
  KnowledgeArgument,
  KnowledgeBlock,
  KnowledgeCandidate,
  KnowledgeFact,
  KnowledgeSource,
} from '#shared/report/knowledge-model';

import { aboutEntries, planEntries, redFlagEntries } from './entries-rules.ts';
import {
  argumentEntries,
  blockEntries,
  factEntries,
  optionEntries,
  sourceEntries,
} from './entries.ts';
import type { Entry } from './entry.ts';
import type { EntryKind, Mode } from './modes.ts';

/** The pack with its lists, and everything in it by id. */
export type KnowledgeIndex = {
  readonly knowledge: Knowledge;
  readonly entries: Readonly<Record<Mode, readonly Entry[]>>;
  readonly entry: (kind: EntryKind, id: string) => Entry | undefined;
  readonly candidates: ReadonlyMap<string, KnowledgeCandidate>;
  readonly arguments: ReadonlyMap<string, KnowledgeArgument>;
  readonly blocks: ReadonlyMap<string, KnowledgeBlock>;
  readonly facts: ReadonlyMap<string, KnowledgeFact>;
  readonly sources: ReadonlyMap<string, KnowledgeSource>;
};

/** Prepares the lists and look-ups of a pack, once. */
export function indexKnowledge(knowledge: Knowledge): KnowledgeIndex {
  const lookups = {
    candidates: byId(knowledge.candidates),
    arguments: byId(knowledge.arguments),
    blocks: byId(knowledge.blocks),
    facts: byId(knowledge.facts),
    sources: byId(knowledge.sources),
  };
  const entries = {
    options: optionEntries(knowledge),
    arguments: argumentEntries(knowledge, lookups),
    'red-flags': redFlagEntries(knowledge, lookups),
    plans: planEntries(knowledge, lookups),
    facts: factEntries(knowledge),
    sources: sourceEntries(knowledge),
    about: aboutEntries(knowledge),
  };
  const all = new Map(
    [...Object.values(entries).flat(), ...blockEntries(knowledge)].map((entry) => [
      keyOf(entry),
      entry,
    ]),
  );
  return { knowledge, entries, entry: (kind, id) => all.get(keyOf({ kind, id })), ...lookups };
}

/** One string for an entry, unique in the whole pack. */
export function keyOf({ kind, id }: { readonly kind: EntryKind; readonly id: string }): string {
  return `${kind} ${id}`;
}

function byId<Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
