import type { Answer } from '../../domain/recorded.ts';
import type { Presence, ScoreBasis } from '../scores.ts';
import { answerItem, inputsAndMissing, presenceOf } from './score-items.ts';

/** What a score shows of its inputs: what they are, what is missing, what must be said. */
export type Basis = Pick<ScoreBasis, 'inputs' | 'missing' | 'notes'>;

/** What a case says about one thing a score asks, with what it rests on. */
export type CaseFinding<Value> = Basis & { readonly value: Value };

/** The answer to a yes/no question of the case, as it stands. */
export function answerFinding(label: string, field: string, item: Answer): CaseFinding<Presence> {
  return {
    value: presenceOf(item),
    ...inputsAndMissing([answerItem(label, field, item)]),
    notes: [],
  };
}

/** The basis of several findings together; nothing twice. */
export function joinBasis(findings: readonly Basis[]): Basis {
  return {
    inputs: unique(findings.flatMap(({ inputs }) => inputs)),
    missing: unique(findings.flatMap(({ missing }) => missing)),
    notes: [...new Set(findings.flatMap(({ notes }) => notes))],
  };
}

type Place = { readonly label: string; readonly field: string };

function unique<Item extends Place>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [`${item.field} ${item.label}`, item])).values()];
}
