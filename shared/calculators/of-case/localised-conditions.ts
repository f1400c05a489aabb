import type { Calculator } from '../calculator.ts';
import type { Presence, Score } from '../scores.ts';
import { inputsAndMissing, type ScoreItem } from './score-items.ts';

/** Something that must hold for a score to apply at all. */
export type Condition = {
  readonly item: ScoreItem;
  readonly met: Presence;
  /** Why the score does not apply when this is not met: `the histology is not clear cell`. */
  readonly reason: string;
  /** What has to hold, for a result that stands under it: `the histology is clear cell`. */
  readonly provided: string;
  readonly notes: readonly string[];
};

/** A score as far as it goes once it applies. */
export type Result = Omit<Score, keyof Calculator | 'about'>;

/**
 * A result under its conditions: not applicable when one of them is not met; while one is open
 * the result stands only provided that it is met, and is never sure.
 */
export function underConditions(
  base: Calculator & Pick<Score, 'about'>,
  conditions: readonly Condition[],
  result: Result,
): Score {
  const failed = conditions.filter(({ met }) => met === 'no');
  const open = conditions.filter(({ met }) => met === 'unknown');
  const own = inputsAndMissing(conditions.map(({ item }) => item)).inputs;
  const ownNotes = conditions.flatMap((condition) => condition.notes);
  if (failed.length > 0) {
    const statement = `Not applicable: ${failed.map(({ reason }) => reason).join('; ')}`;
    const state = 'not-applicable';
    return { ...base, state, statement, inputs: own, missing: [], notes: ownNotes };
  }
  const inputs = [...own, ...result.inputs];
  const notes = [...ownNotes, ...result.notes];
  if (open.length === 0) return { ...base, ...result, inputs, notes };
  return {
    ...base,
    ...provided(result, listOf([...new Set(open.map((condition) => condition.provided))])),
    inputs,
    missing: [...result.missing, ...open.map(({ item: { label, field } }) => ({ label, field }))],
    notes,
  };
}

/** Figures of a cohort are left out: whether the patient belongs to it is open. */
function provided(
  { state, value, statement }: Result,
  what: string,
): Pick<Score, 'state' | 'value' | 'statement'> {
  if (value === undefined) return { state, statement };
  return {
    state: 'interval',
    value: `${value}, or not applicable`,
    statement: `${statement}, provided that ${what}`,
  };
}

function listOf(items: readonly string[]): string {
  return items.join(', ').replace(/, ([^,]*)$/, ' and $1');
}
