import type { CaseDocument } from '../domain/case-document.ts';
import { formatDate } from '../domain/format-date.ts';
import { formatPath } from '../domain/issue.ts';
import { PartialDate } from '../domain/partial-date.ts';
import { possibleText, valueText, wholeDomain } from '../engine/fact-text.ts';
import type { FactDefinition, FactStates, Pack } from '../engine/pack.ts';
import type {
  AssumedChange,
  CopiedEntry,
  CopyPlan,
  FactMove,
  HandReason,
} from './what-if-model.ts';

type Edit = {
  readonly fact: string;
  readonly path: readonly (string | number)[];
  readonly entry: CopiedEntry['entry'];
};

/** A case, what it says, and what writing into it would do. */
export type Copying = {
  readonly document: CaseDocument;
  readonly before: FactStates;
  readonly edits: readonly Edit[];
  readonly byHand: readonly { readonly fact: string; readonly reason: HandReason }[];
  /** What the case would say once the edits are in it. */
  readonly facts: FactStates;
};

/** The edits in words, old beside new, with what they drop and what else they change. */
export function copyPlan(
  pack: Pack,
  changes: readonly AssumedChange[],
  copying: Copying,
): CopyPlan {
  const { before, edits, byHand, facts } = copying;
  const definitions = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const assumed = new Map(changes.map(({ fact, value }) => [fact, value]));
  const moveOf = (id: string): FactMove | undefined => {
    const definition = definitions.get(id);
    const value = assumed.get(id);
    if (definition === undefined || value === undefined) return undefined;
    return factMove(definition, before, assumedText(definition, value));
  };
  return {
    entries: edits.flatMap((edit) => {
      const move = moveOf(edit.fact);
      return move === undefined ? [] : copiedEntry(move, edit, copying.document);
    }),
    byHand: byHand.flatMap(({ fact, reason }) => {
      const move = moveOf(fact);
      const fields = [...(definitions.get(fact)?.fields ?? [])];
      return move === undefined ? [] : { ...move, reason, fields };
    }),
    alsoChanged: pack.facts
      .filter(({ id }) => !assumed.has(id))
      .map((fact) => factMove(fact, before, textIn(fact, facts)))
      .filter(({ from, to }) => from !== to),
  };
}

function copiedEntry(move: FactMove, { path, entry }: Edit, document: CaseDocument): CopiedEntry {
  return {
    ...move,
    place: formatPath(path),
    path: [...path],
    ...(entry === undefined ? {} : { entry }),
    dropped: circumstancesOf(path.reduce<unknown>(childOf, document)),
  };
}

function factMove(fact: FactDefinition, before: FactStates, to: string): FactMove {
  return { fact: fact.id, label: fact.label, from: textIn(fact, before), to };
}

function textIn({ id, domain }: FactDefinition, states: FactStates): string {
  return possibleText(domain, states[id]?.possible ?? wholeDomain(domain));
}

function assumedText({ domain }: FactDefinition, value: AssumedChange['value']): string {
  return value === null ? 'not known' : valueText(domain, value);
}

function childOf(whole: unknown, key: string | number): unknown {
  if (typeof whole !== 'object' || whole === null) return undefined;
  return Object.entries(whole).find(([name]) => name === String(key))?.[1];
}

/** Day, person and note of a recorded item: they belong to the old value. */
function circumstancesOf(item: unknown): string[] {
  const [on, by, note] = ['on', 'by', 'note'].map((key) => childOf(item, key));
  return [dayText(on), by, note].filter((part) => typeof part === 'string');
}

function dayText(day: unknown): string | undefined {
  const date = PartialDate.safeParse(day);
  return date.success ? formatDate(date.data) : undefined;
}
