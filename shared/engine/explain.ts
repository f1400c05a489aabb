import { factsIn } from './condition.ts';
import type { Comparison, Condition } from './condition.ts';
import type { Explanation } from './statement.ts';
import { definitionOf } from './fact-definitions.ts';
import type { FactDefinitions } from './fact-definitions.ts';
import { boundText, listText, quoted, valueText } from './fact-text.ts';
import type { Truth } from './possible.ts';

type Group = Extract<Condition, { readonly kind: 'all' | 'any' }>;
type Atom = Extract<Condition, { readonly fact: string }>;

const FLIPPED: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
};

/** A condition with its truth and the ids of the facts it looked at. */
export function explain(
  condition: Condition,
  truth: Truth,
  definitions: FactDefinitions,
): Explanation {
  return {
    condition: conditionText(condition, definitions),
    truth,
    facts: [...factsIn(condition)],
  };
}

/** A condition in plain English: `ECOG is 2 or more and (Bone pain: yes or Fracture is …)`. */
export function conditionText(condition: Condition, definitions: FactDefinitions): string {
  switch (condition.kind) {
    case 'always':
      return 'always';
    case 'all':
    case 'any':
      return groupText(condition, definitions);
    case 'not':
      return negationText(condition.of, definitions);
    default:
      return subjectOf(condition, definitions) + predicateOf(condition, definitions);
  }
}

function negationText(negated: Condition, definitions: FactDefinitions): string {
  switch (negated.kind) {
    case 'always':
      return 'never';
    case 'not':
      return conditionText(negated.of, definitions);
    case 'all':
    case 'any':
      return `not (${groupText(negated, definitions)})`;
    case 'compare':
      return conditionText({ ...negated, operator: FLIPPED[negated.operator] }, definitions);
    default:
      return subjectOf(negated, definitions) + deniedPredicateOf(negated, definitions);
  }
}

/** `A and B`; a group inside a group stands in brackets, a repeated subject is said once. */
function groupText({ kind, of }: Group, definitions: FactDefinitions): string {
  const parts = of.map((part, index) => {
    const text = conditionText(part, definitions);
    if (part.kind === 'all' || part.kind === 'any') return of.length > 1 ? `(${text})` : text;
    const before = of[index - 1];
    const subject = before === undefined ? undefined : repeatedSubject(before, part, definitions);
    return subject === undefined ? text : text.slice(subject.length);
  });
  if (parts.length === 0) return kind === 'all' ? 'always' : 'never';
  return parts.join(kind === 'all' ? ' and ' : ' or ');
}

function repeatedSubject(
  before: Condition,
  part: Condition,
  definitions: FactDefinitions,
): string | undefined {
  const first = atomIn(before);
  const second = atomIn(part);
  if (first === undefined || second === undefined || first.fact !== second.fact) return undefined;
  return subjectOf(second, definitions);
}

function atomIn(condition: Condition): Atom | undefined {
  if (condition.kind === 'not') return atomIn(condition.of);
  return 'fact' in condition ? condition : undefined;
}

function subjectOf({ fact }: Atom, definitions: FactDefinitions): string {
  const { label, domain } = definitionOf(definitions, fact);
  return domain.kind === 'yes-no' ? `${label}: ` : `${label} is `;
}

function predicateOf(atom: Atom, definitions: FactDefinitions): string {
  const { domain } = definitionOf(definitions, atom.fact);
  switch (atom.kind) {
    case 'is':
      return quoted(valueText(domain, atom.value));
    case 'one-of':
      return listText(domain, atom.values);
    case 'compare':
      return boundText(domain, atom.operator, atom.value);
  }
}

function deniedPredicateOf(
  atom: Exclude<Atom, { readonly kind: 'compare' }>,
  definitions: FactDefinitions,
): string {
  if (atom.kind === 'is' && typeof atom.value === 'boolean') return atom.value ? 'no' : 'yes';
  return `not ${predicateOf(atom, definitions)}`;
}
