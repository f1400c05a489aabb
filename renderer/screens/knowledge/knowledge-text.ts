import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';
import type { KnowledgeCompatibility, KnowledgePlan } from '#shared/report/knowledge-plan-model';

import type { EntryKind, Mode } from './modes.ts';

export const MODE_TEXT: Readonly<Record<Mode, string>> = {
  options: 'Options by slot',
  arguments: 'Arguments',
  'red-flags': 'Red flags',
  plans: 'Plans and their rules',
  facts: 'Facts',
  sources: 'Sources',
  about: 'About the pack',
};

/** One entry of a kind, as a heading and as the eyebrow of its page. */
export const KIND_TEXT: Readonly<Record<EntryKind, string>> = {
  candidate: 'Option',
  argument: 'Argument',
  block: 'Shared arguments',
  'red-flag': 'Red flag',
  'uncomputed-flag': 'Red flag, not computed',
  plan: 'Plan',
  hold: 'Drug hold around surgery',
  compatibility: 'Treatments together',
  sequencing: 'Order of treatments',
  fact: 'Fact',
  source: 'Source',
  pack: 'Knowledge pack',
  checklist: 'Checklist of data',
  gap: 'Not covered',
};

/** Several entries of a kind, as the heading of a list of links. */
export const KINDS_TEXT: Readonly<Record<EntryKind, string>> = {
  candidate: 'Options',
  argument: 'Arguments',
  block: 'Shared arguments',
  'red-flag': 'Red flags',
  'uncomputed-flag': 'Red flags, not computed',
  plan: 'Plans',
  hold: 'Drug holds around surgery',
  compatibility: 'Treatments together',
  sequencing: 'Order of treatments',
  fact: 'Facts',
  source: 'Sources',
  pack: 'Knowledge pack',
  checklist: 'Checklist of data',
  gap: 'Not covered',
};

/** What one plan is. */
export const ROLE_TEXT: Readonly<Record<KnowledgePlan['role'], string>> = {
  strategy: 'A way to treat the disease',
  problem: 'A problem that adds steps to every plan',
};

/** Headings of the list of plans. */
export const ROLES_TEXT: Readonly<Record<KnowledgePlan['role'], string>> = {
  strategy: 'Ways to treat the disease',
  problem: 'Problems that add steps to every plan',
};

export const VERDICT_TEXT: Readonly<Record<KnowledgeCompatibility['verdict'], string>> = {
  never: 'Never in one plan',
  hold: 'Only with a pause between',
  caution: 'With care',
  compatible: 'Go together',
};

export const SEARCH_TEXT = {
  label: 'Search the pack',
  placeholder: 'Id, name, text or citation',
  nothing: (query: string) => `Nothing in the pack matches “${query}”`,
  notHere: (query: string, mode: Mode) => `Nothing in ${MODE_TEXT[mode]} matches “${query}”`,
  elsewhere: 'It is found in',
  searched: 'Ids, names, texts, conditions, figures and citations are searched.',
  clear: 'Clear the search',
} as const;

type KnowledgeError = ErrorOf<'knowledge.touches'> | CommonError | 'unreachable';

type ErrorText = { readonly title: string; readonly what: string };

/** What is said when the pack or the cases cannot be shown; a new code needs its sentence. */
const KNOWLEDGE_ERROR_TEXT: Readonly<Record<KnowledgeError, ErrorText>> = {
  'entry-not-found': {
    title: 'This version of the pack has no such entry',
    what: 'It may have been opened from an old link. Nothing was changed.',
  },
  'invalid-input': {
    title: 'This address is not an entry of the pack',
    what: 'The kind or the id in the address is not valid.',
  },
  'vault-locked': {
    title: 'Consilium is locked',
    what: 'Unlock it to see the knowledge pack. Nothing was lost.',
  },
  'not-allowed': {
    title: 'Your role may not look this up',
    what: 'Ask the person who keeps the board’s cases.',
  },
  internal: {
    title: 'The knowledge pack could not be read',
    what: 'No part of it is shown. Nothing was changed.',
  },
  unreachable: {
    title: 'Consilium’s host does not answer',
    what: 'The knowledge pack could not be read. Nothing was changed.',
  },
};

/** The sentence for a code, and for a code of the future the most careful one. */
export function knowledgeErrorText(code: string): ErrorText {
  const known: Readonly<Record<string, ErrorText>> = KNOWLEDGE_ERROR_TEXT;
  return known[code] ?? KNOWLEDGE_ERROR_TEXT.internal;
}

/** `12 of 118`, and `118` while nothing is searched for. */
export function countText(found: number, all: number): string {
  return found === all ? String(all) : `${found} of ${all}`;
}

/** A part of the pack that has nothing in this version. */
export const EMPTY_TEXT = 'This version of the pack has none.';

export const DETAIL_TEXT = {
  label: 'Chosen entry',
  choose: 'Choose an entry to see all that hangs on it',
  what: 'Every option, argument, red flag, plan, fact and source of the pack is here with its condition in words and its source. Links lead from an argument to its source, and from the source to every argument that cites it.',
  gone: (id: string) => `This version of the pack has no “${id}”`,
  goneWhy: 'It may have been opened from an old link. Look for it with the search.',
} as const;

/** Whether the id has been copied; `selected` when the clipboard is closed to this app. */
export type CopyState = 'idle' | 'copied' | 'selected';

export const COPY_TEXT: Readonly<Record<CopyState, string>> = {
  idle: 'Copy id',
  copied: 'Copied',
  selected: 'Selected: press Ctrl C',
};

export const SEVERITY_TEXT: Readonly<Record<'red' | 'amber', string>> = {
  red: 'Red',
  amber: 'Amber',
};

export const FAIL_SAFE_TEXT =
  'Counts also while the condition is not known, because the safe side is to exclude.';

export const HOLD_CAUTION_TEXT = 'For orientation; the national label and the surgeon decide.';

export const STEP_TEXT = {
  best: 'The best supported of',
  each: 'Every available of',
  required: 'Without it there is no plan',
  when: 'Only if',
  waitsFor: (text: string) => `Waits for: ${text}`,
  substitutes: (slot: string) => `If none is open, another option of ${slot} may stand in`,
} as const;

/** Labels of what an entry says. */
export const ITEM_TEXT = {
  slot: 'Slot',
  modality: 'Kind of treatment',
  intent: 'Intent',
  line: 'Line or place',
  applies: 'Applies if',
  expectedBenefit: 'Expected benefit',
  orientation: 'For orientation only',
  interactions: 'Interactions',
  dataNeeded: 'Data needed',
  note: 'Remark',
  classes: 'Drug classes',
  traits: 'Traits in plans',
  blocks: 'Shared arguments',
  weight: 'Weight',
  axis: 'Looks at',
  condition: 'Condition',
  until: 'Lifted when',
  failSafe: 'While not known',
  source: 'Source',
  speaksAbout: 'Options it speaks about',
  meaning: 'Meaning',
  values: 'Can be',
  unit: 'Unit',
  suppliedBy: 'Supplied by',
  fields: 'Fields of the case',
  rule: 'Computed as',
  derivedFrom: 'Computed from',
  figures: 'Used of it',
  level: 'Level',
  check: 'Source check',
  severity: 'Severity',
  action: 'What to do',
  raisedIf: 'Raised if',
  redIf: 'Red, not amber, if',
  notCovered: 'Not read from the case',
  notComputed: 'Why not computed',
  role: 'Kind of plan',
  offeredIf: 'Offered if',
  watch: 'Watch',
  review: 'Look again',
  steps: 'Steps',
  before: 'Before surgery',
  restart: 'Restart',
  caution: 'Caution',
  verdict: 'In one plan',
  why: 'Why',
  adds: 'Steps it adds',
  status: 'Status',
  version: 'Version',
  evidence: 'Evidence up to',
  sourcesRead: 'Sources read',
  reviewBy: 'Review by',
  use: 'Intended use',
  sha256: 'SHA-256',
  holds: 'What it holds',
  changes: 'Changes',
  noFact: 'No rule uses it yet',
  saidIf: 'Said if',
} as const;

/** `If ECOG is 2 or more`; a condition that looks at nothing holds for everybody. */
export function conditionLine(text: string): string {
  return text === 'always' ? 'Always' : `If ${text}`;
}

/** `1 option`, `3 options`. */
export function countedText(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
