import type { AssumedChange } from '#shared/report/what-if-model';

/** What is assumed at the moment, and what was before it. Never leaves this screen. */
export type Assumed = {
  readonly changes: readonly AssumedChange[];
  readonly past: readonly (readonly AssumedChange[])[];
  /** The fact of the last step, so that typing a number is one step. */
  readonly lastFact: string | undefined;
  /** Counts the steps that were not made in a field: fields then show the value anew. */
  readonly resets: number;
};

export type AssumedStep =
  | { readonly do: 'assume'; readonly change: AssumedChange }
  | { readonly do: 'correct'; readonly fact: string }
  | { readonly do: 'reset'; readonly fact: string }
  | { readonly do: 'reset-all' }
  | { readonly do: 'undo' };

export function startAssumed(changes: readonly AssumedChange[]): Assumed {
  return { changes, past: [], lastFact: undefined, resets: 0 };
}

/** One step further; `correct` is a field that holds nothing that could be weighed. */
export function stepAssumed(assumed: Assumed, step: AssumedStep): Assumed {
  switch (step.do) {
    case 'assume':
      return typed(assumed, step.change.fact, withChange(assumed.changes, step.change));
    case 'correct':
      return typed(assumed, step.fact, withoutFact(assumed.changes, step.fact));
    case 'reset':
      return renewed(assumed, withoutFact(assumed.changes, step.fact));
    case 'reset-all':
      return renewed(assumed, []);
    case 'undo':
      return undone(assumed);
  }
}

function typed(assumed: Assumed, fact: string, changes: readonly AssumedChange[]): Assumed {
  if (changes === assumed.changes) return assumed;
  const continues = fact === assumed.lastFact;
  return {
    ...assumed,
    changes,
    past: continues ? assumed.past : [...assumed.past, assumed.changes],
    lastFact: fact,
  };
}

function renewed(assumed: Assumed, changes: readonly AssumedChange[]): Assumed {
  const resets = assumed.resets + 1;
  if (changes.length === assumed.changes.length) return { ...assumed, resets };
  return { changes, past: [...assumed.past, assumed.changes], lastFact: undefined, resets };
}

function undone({ changes, past, resets }: Assumed): Assumed {
  return {
    changes: past.at(-1) ?? changes,
    past: past.slice(0, -1),
    lastFact: undefined,
    resets: resets + 1,
  };
}

/** In the order in which the facts were first assumed to be different. */
function withChange(
  changes: readonly AssumedChange[],
  change: AssumedChange,
): readonly AssumedChange[] {
  const at = changes.findIndex(({ fact }) => fact === change.fact);
  if (at < 0) return [...changes, change];
  return changes[at]?.value === change.value ? changes : changes.with(at, change);
}

function withoutFact(changes: readonly AssumedChange[], fact: string): readonly AssumedChange[] {
  const rest = changes.filter((change) => change.fact !== fact);
  return rest.length === changes.length ? changes : rest;
}
