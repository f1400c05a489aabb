import { CaseDocument } from '../../domain/case-document.ts';
import { knowledgeOf } from '../../engine/fact-text.ts';
import type { FactDefinition, FactStates } from '../../engine/pack.ts';
import { type FactValue, onlyValue } from '../../engine/possible.ts';
import { CASE_EDIT_RULES, type EntryValue } from './case-edit-rules.ts';
import { deriveFacts } from './derive-facts.ts';
import { facts } from './facts/facts.ts';

/** A fact to be written into a case; null takes what is written away. */
export type FactEntry = { readonly fact: string; readonly value: FactValue | null };

/** One field of a case and what it is to hold: a recorded item without a day, or nothing. */
export type CaseEdit = {
  readonly fact: string;
  readonly path: readonly (string | number)[];
  readonly entry: { readonly value: EntryValue } | undefined;
};

/**
 * Why a fact cannot be written: no single field states it; it belongs to one of several primary
 * tumours, or to none listed; the field does not take the value; or the entry alone
 * does not say it, because other entries of the case count as well.
 */
export type HandReason = 'no-single-field' | 'not-one-primary' | 'not-accepted' | 'other-entries';
export type ByHand = { readonly fact: string; readonly reason: HandReason };

/** What can be written and what a person has to enter; the facts of the case as it would be. */
export type CaseEdits = {
  readonly edits: readonly CaseEdit[];
  readonly byHand: readonly ByHand[];
  readonly facts: FactStates;
};

/**
 * The edits that make a case say these facts. Only edits after which the case says exactly the
 * value are given: each is applied and derived again, also together with the others.
 */
export function caseEdits(document: CaseDocument, entries: readonly FactEntry[]): CaseEdits {
  const planned = entries.map((entry) => ({ entry, edit: editFor(document, entry) }));
  const byHand = planned.flatMap(({ entry, edit }) =>
    typeof edit === 'string' ? { fact: entry.fact, reason: edit } : [],
  );
  const edits = planned.flatMap(({ entry, edit }) =>
    typeof edit === 'string' ? [] : { entry, edit },
  );
  return keepWhatHolds(document, edits, byHand);
}

/** The case with some fields written anew; undefined when a field does not take its entry. */
export function applyEdits(
  document: CaseDocument,
  edits: readonly CaseEdit[],
): CaseDocument | undefined {
  const written = edits.reduce<unknown>(
    (whole, { path, entry }) => writtenAt(whole, path, entry),
    document,
  );
  const parsed = CaseDocument.safeParse(written ?? {});
  return parsed.success ? parsed.data : undefined;
}

type Planned = { readonly entry: FactEntry; readonly edit: CaseEdit };

/** Drops the edits that do not do what they should until all that are left do it together. */
function keepWhatHolds(
  document: CaseDocument,
  planned: readonly Planned[],
  byHand: readonly ByHand[],
): CaseEdits {
  const edits = planned.map(({ edit }) => edit);
  const written = applyEdits(document, edits);
  const states = deriveFacts(written ?? document);
  const failing = planned.filter(({ entry }) => written === undefined || !holds(entry, states));
  if (failing.length === 0) return { edits, byHand, facts: states };
  const reason = written === undefined ? 'not-accepted' : 'other-entries';
  return keepWhatHolds(
    document,
    planned.filter((one) => !failing.includes(one)),
    [...byHand, ...failing.map(({ edit: { fact } }) => ({ fact, reason }) as const)],
  );
}

function holds({ fact, value }: FactEntry, states: FactStates): boolean {
  const definition = definitionOf(fact);
  const state = states[fact];
  if (definition === undefined || state === undefined) return false;
  return value === null
    ? knowledgeOf(definition.domain, state.possible) === 'unknown'
    : onlyValue(state.possible) === value;
}

function definitionOf(fact: string): FactDefinition | undefined {
  return facts.find(({ id }) => id === fact);
}

function editFor(document: CaseDocument, { fact, value }: FactEntry): CaseEdit | HandReason {
  const rule = CASE_EDIT_RULES.get(fact);
  if (rule === undefined) return 'no-single-field';
  const ofPrimary = rule.root === 'only-primary';
  if (ofPrimary && document.primaries?.length !== 1) return 'not-one-primary';
  const path = ofPrimary ? ['primaries', 0, ...rule.path] : rule.path;
  if (value === null) return { fact, path, entry: undefined };
  const word = rule.entry(value);
  if (word === undefined) return 'no-single-field';
  const edit: CaseEdit = { fact, path, entry: { value: word } };
  return applyEdits(document, [edit]) === undefined ? 'not-accepted' : edit;
}

/** The value with another one below; what is emptied by that is left out, but a row stays. */
function writtenAt(whole: unknown, path: readonly (string | number)[], entry: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return entry;
  if (Array.isArray(whole)) {
    return whole.map((row: unknown, index) =>
      index === key ? (writtenAt(row, rest, entry) ?? {}) : row,
    );
  }
  const before: Readonly<Record<string, unknown>> = isObject(whole) ? whole : {};
  const { [key]: child, ...others } = before;
  const written = writtenAt(child, rest, entry);
  const after = written === undefined ? others : { ...before, [key]: written };
  return Object.keys(after).length === 0 ? undefined : after;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
