import type { Issue } from '../domain/issue.ts';
import type { FactDefinition, FactState, Pack, Patient, StatedFact } from '../engine/pack.ts';
import { onlyValue } from '../engine/possible.ts';
import type { FactValue, Possible } from '../engine/possible.ts';
import { err, ok, type Result } from '../result.ts';
import { readFactEntry } from './fact-entry.ts';
import { isObject, memberPath, parseJson, unknownKeys } from './json-value.ts';

const FACT_FILE_FORMAT = 'consilium-facts/1';

/** A bare set of facts to weigh, without a case: for pack authors, tests and other programs. */
export type FactSet = {
  /** The caller's own name for the set; handed back, never read. */
  readonly id?: string;
  readonly patient: Patient;
};

/** How a fact file writes what is possible: one value, some values, or the ends of a range. */
export type FactFileValue =
  | FactValue
  | { readonly oneOf: readonly FactValue[] }
  | { readonly min?: number; readonly max?: number };

/** Reads the text of one fact set; a fault comes with its place, never with what stands there. */
export type FactFileReader = (text: string) => Result<FactSet, readonly Issue[]>;

type Facts = {
  readonly base: Readonly<Record<string, FactState>>;
  readonly stated: Readonly<Record<string, StatedFact>>;
};

/**
 * A reader for the facts of one pack. A fact that is absent or null is unknown. A derived fact that
 * is given narrows what is computed of it.
 */
export function factFileReader(pack: Pack): FactFileReader {
  const base = new Map(pack.facts.map((fact) => [fact.id, fact]));
  const derived = new Map(pack.derived.map((fact) => [fact.id, fact]));
  return (text) => {
    const json = parseJson(text);
    if (json === undefined) return err([{ path: '$', message: 'is not valid JSON' }]);
    const { value } = json;
    if (!isObject(value)) return err([{ path: '$', message: 'must be an object' }]);
    const issues: Issue[] = [...envelopeIssues(value)];
    const facts = readFacts(value['facts'], { base, derived }, issues);
    if (issues.length > 0) return err(issues);
    const { id } = value;
    return ok({ ...(typeof id === 'string' ? { id } : {}), patient: facts });
  };
}

/** What is possible, as a fact file writes it. */
export function factFileValue(possible: Possible): FactFileValue {
  const value = onlyValue(possible);
  if (value !== undefined) return value;
  if (possible.kind === 'values') return { oneOf: possible.values };
  const { min, max } = possible;
  return {
    ...(Number.isFinite(min) ? { min } : {}),
    ...(Number.isFinite(max) ? { max } : {}),
  };
}

function envelopeIssues(value: Readonly<Record<string, unknown>>): readonly Issue[] {
  const { format, id } = value;
  const name = JSON.stringify(FACT_FILE_FORMAT);
  return [
    ...(format === FACT_FILE_FORMAT ? [] : [{ path: '$.format', message: `must be ${name}` }]),
    ...(id === undefined || typeof id === 'string'
      ? []
      : [{ path: '$.id', message: 'must be text' }]),
    ...unknownKeys(value, ['format', 'id', 'facts'], '$'),
  ];
}

type Definitions = {
  readonly base: ReadonlyMap<string, FactDefinition>;
  readonly derived: ReadonlyMap<string, FactDefinition>;
};

function readFacts(value: unknown, { base, derived }: Definitions, issues: Issue[]): Facts {
  const given: Record<string, FactState> = {};
  const stated: Record<string, StatedFact> = {};
  if (!isObject(value)) {
    issues.push({ path: '$.facts', message: 'must be an object' });
    return { base: given, stated };
  }
  for (const [id, entry] of Object.entries(value)) {
    const path = memberPath('$.facts', id);
    const definition = base.get(id) ?? derived.get(id);
    if (definition === undefined) {
      issues.push({ path, message: 'is not a fact of the pack' });
    } else if (entry !== null) {
      const read = readFactEntry(definition.domain, entry, path);
      if (!read.ok) issues.push(...read.error);
      else if (base.has(id)) given[id] = baseState(definition, read.value);
      else stated[id] = statedFact(definition, read.value);
    }
  }
  return { base: given, stated };
}

function baseState({ fields }: FactDefinition, possible: Possible): FactState {
  return { possible, narrowedBy: onlyValue(possible) === undefined ? fields : [] };
}

function statedFact({ label, domain }: FactDefinition, possible: Possible): StatedFact {
  const whole = domain.kind === 'number' && domain.integer;
  return {
    possible: whole ? oneByOne(possible) : possible,
    basis: `${label} as stated in the fact set`,
  };
}

/** A derived count is a list of numbers wherever the pack computes it: stated, it is one too. */
function oneByOne(possible: Possible): Possible {
  if (possible.kind === 'values' || !Number.isFinite(possible.max)) return possible;
  const { min, max } = possible;
  return { kind: 'values', values: Array.from({ length: max - min + 1 }, (_, more) => min + more) };
}
