import type { ScoreBasis, ScoreInput } from '../calculators/scores.ts';
import { formatDate } from '../domain/format-date.ts';
import { PartialDate } from '../domain/partial-date.ts';
import type { Derivation, NamedDerivation } from './board-sheet-model.ts';
import { PROVENANCE_TEXT } from './provenance-text.ts';
import { readable, readableFormula } from './readable.ts';

/** How a score came about, for the reader who asks. */
export function derivationOf(score: ScoreBasis): Derivation {
  return {
    statement: readable(score.statement),
    inputs: score.inputs.map(inputOf),
    missing: score.missing.map(({ label }) => readable(label)),
    notes: score.notes.map(readable),
    method: readableFormula(score.method),
    published: (score.published ?? []).map(readable),
    source: score.source,
    provenance: PROVENANCE_TEXT[score.provenance],
    checkedOn: formatDate(score.checkedOn),
    rule: score.spec,
  };
}

/** What has a day is given with it, and an undated measurement says so; an age needs none. */
function inputOf({ label, value, on, field }: ScoreInput): Derivation['inputs'][number] {
  const named = { label: readable(label), value: readable(value) };
  if (on !== undefined) return { ...named, on: formatDate(on) };
  const needsNone = field.startsWith('patient.') || PartialDate.safeParse(value).success;
  return needsNone ? named : { ...named, on: 'no date' };
}

/** The derivation of a value under the name it is shown by. */
export function namedDerivation(name: string, score: ScoreBasis): NamedDerivation {
  return { name, derivation: derivationOf(score) };
}
