import {
  above,
  all,
  always,
  any,
  atLeast,
  atMost,
  below,
  is,
  isNot,
  isOneOf,
  not,
  yes,
} from '#shared/engine/condition';
import type { Condition } from '#shared/engine/condition';
import type { FactValue } from '#shared/engine/possible';

const TOKEN = /\s*(>=|<=|==|!=|[<>(){},]|'[^']*'|-?\d+(?:\.\d+)?|[A-Za-z_]\w*)/gy;

/** A condition as the knowledge base writes it, in our words. */
export function parsedCondition(text: string): Condition {
  const tokens = [...text.trimEnd().matchAll(TOKEN)].map(([, token = '']) => token);
  if (tokens.join('') !== text.replaceAll(/\s+(?=(?:[^']*'[^']*')*[^']*$)/g, '')) {
    throw new Error(`Not understood: ${text}`);
  }
  const reader = { tokens, at: 0 };
  const condition = either(reader);
  if (reader.at !== tokens.length) throw new Error(`Not understood: ${text}`);
  return condition;
}

type Reader = { readonly tokens: readonly string[]; at: number };

function next(reader: Reader): string | undefined {
  return reader.tokens[reader.at];
}

function take(reader: Reader): string {
  const token = next(reader);
  if (token === undefined) throw new Error('Ends too early');
  reader.at += 1;
  return token;
}

function skip(reader: Reader, token: string): boolean {
  if (next(reader) !== token) return false;
  reader.at += 1;
  return true;
}

function expect(reader: Reader, token: string): void {
  if (!skip(reader, token)) throw new Error(`${token} expected`);
}

function either(reader: Reader): Condition {
  const parts = [both(reader)];
  while (skip(reader, 'or')) parts.push(both(reader));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : any(...parts);
}

function both(reader: Reader): Condition {
  const parts = [negated(reader)];
  while (skip(reader, 'and')) parts.push(negated(reader));
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : all(...parts);
}

function negated(reader: Reader): Condition {
  return skip(reader, 'not') ? not(negated(reader)) : compared(reader);
}

function compared(reader: Reader): Condition {
  if (skip(reader, '(')) {
    const group = either(reader);
    expect(reader, ')');
    return group;
  }
  const fact = take(reader);
  if (fact === 'always' || fact === 'true') return always;
  if (skip(reader, 'in')) return isOneOf(fact, ...list(reader));
  if (skip(reader, 'not')) {
    expect(reader, 'in');
    return not(isOneOf(fact, ...list(reader)));
  }
  const operator = COMPARISONS[next(reader) ?? ''];
  if (operator === undefined) return yes(fact);
  take(reader);
  return operator(fact, valueOf(take(reader)));
}

const COMPARISONS: Readonly<Record<string, (fact: string, value: FactValue) => Condition>> = {
  '==': is,
  '!=': isNot,
  '>=': (fact, value) => atLeast(fact, Number(value)),
  '>': (fact, value) => above(fact, Number(value)),
  '<=': (fact, value) => atMost(fact, Number(value)),
  '<': (fact, value) => below(fact, Number(value)),
};

function list(reader: Reader): readonly FactValue[] {
  expect(reader, '{');
  const values = [valueOf(take(reader))];
  while (skip(reader, ',')) values.push(valueOf(take(reader)));
  expect(reader, '}');
  return values;
}

function valueOf(token: string): FactValue {
  if (token.startsWith("'")) return token.slice(1, -1);
  if (/^(true|false)$/i.test(token)) return token.toLowerCase() === 'true';
  return Number(token);
}
