import { KnowledgeKind } from '#shared/report/knowledge-ref';

/** The ways into the pack, as the left column lists them. */
export const MODES = [
  'options',
  'arguments',
  'red-flags',
  'plans',
  'facts',
  'sources',
  'about',
] as const;
export type Mode = (typeof MODES)[number];

/** What can be chosen: an entry of the pack, or the pack itself. */
export type EntryKind = KnowledgeKind | 'pack';

const MODE_OF_KIND: Readonly<Record<EntryKind, Mode>> = {
  candidate: 'options',
  argument: 'arguments',
  block: 'arguments',
  'red-flag': 'red-flags',
  'uncomputed-flag': 'red-flags',
  plan: 'plans',
  hold: 'plans',
  compatibility: 'plans',
  sequencing: 'plans',
  fact: 'facts',
  source: 'sources',
  pack: 'about',
  checklist: 'about',
  gap: 'about',
};

/** The kind a mode's own address carries. */
export const KIND_OF_MODE: Readonly<Record<Mode, EntryKind>> = {
  options: 'candidate',
  arguments: 'argument',
  'red-flags': 'red-flag',
  plans: 'plan',
  facts: 'fact',
  sources: 'source',
  about: 'pack',
};

export function modeOf(kind: EntryKind): Mode {
  return MODE_OF_KIND[kind];
}

/** The kind in an address; undefined for one this app does not know. */
export function readKind(text: string | undefined): EntryKind | undefined {
  if (text === 'pack') return text;
  const parsed = KnowledgeKind.safeParse(text);
  return parsed.success ? parsed.data : undefined;
}
