import { Engine } from 'json-rules-engine';
import type { TopLevelCondition } from 'json-rules-engine';

import type { Comparison, Condition } from '#shared/engine/condition';
import type { Pack } from '#shared/engine/pack';
import type { FactValue } from '#shared/engine/possible';
import { argumentsOf } from '#shared/engine/weigh';

const OPERATORS: Readonly<Record<Comparison, string>> = {
  '>=': 'greaterThanInclusive',
  '>': 'greaterThan',
  '<=': 'lessThanInclusive',
  '<': 'lessThan',
};

/** The rules of a pack in json-rules-engine, and the conditions they stand for, in order. */
export type JsonRules = { readonly engine: Engine; readonly conditions: readonly Condition[] };

/** Every condition of a candidate or an argument as one rule; those of blocks once. */
export function jsonRulesOf(pack: Pack): JsonRules {
  const conditions = [
    ...new Set(
      pack.candidates.flatMap((candidate) => [
        candidate.applies,
        ...argumentsOf(pack, candidate).map(({ when }) => when),
      ]),
    ),
  ];
  const engine = new Engine(
    conditions.map((condition, place) => ({
      name: String(place),
      conditions: topLevelOf(condition),
      event: { type: 'holds' },
    })),
  );
  return { engine, conditions };
}

/** The conditions that json-rules-engine finds true for exact facts. */
export async function trueConditions(
  { engine, conditions }: JsonRules,
  facts: Readonly<Record<string, FactValue>>,
): Promise<ReadonlySet<Condition>> {
  const { results } = await engine.run({ ...facts });
  return new Set(results.flatMap(({ name }) => conditions[Number(name)] ?? []));
}

function topLevelOf(condition: Condition): TopLevelCondition {
  const nested = nestedOf(condition);
  return 'fact' in nested ? { all: [nested] } : nested;
}

type Nested = TopLevelCondition | { fact: string; operator: string; value: unknown };

function nestedOf(condition: Condition): Nested {
  switch (condition.kind) {
    case 'always':
      return { all: [] };
    case 'is':
      return { fact: condition.fact, operator: 'equal', value: condition.value };
    case 'one-of':
      return { fact: condition.fact, operator: 'in', value: condition.values };
    case 'compare':
      return {
        fact: condition.fact,
        operator: OPERATORS[condition.operator],
        value: condition.value,
      };
    case 'all':
      return { all: condition.of.map(nestedOf) };
    case 'any':
      return { any: condition.of.map(nestedOf) };
    case 'not':
      return { not: nestedOf(condition.of) };
  }
}
