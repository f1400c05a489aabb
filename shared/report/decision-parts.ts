import type { Decision } from '../domain/decision.ts';
import { type DecisionLine, decisionLines, type DecisionPartId } from './decision-lines.ts';
import { type DocumentPart, partOf } from './minutes-model.ts';

/** What documents say as one: why it was put off, or what is recommended. */
const TOGETHER: ReadonlySet<DecisionPartId> = new Set(['deferral', 'steps']);

/** Everything a decision says behind its outcome, as the parts of a document. */
export function decisionParts(decision: Decision): readonly DocumentPart[] {
  const lines = decisionLines(decision);
  return [
    ...partOf('decision', 'Decision', whatIsSaid(lines)),
    ...besideWhatIsSaid(lines).flatMap(({ id, label, texts }) => partOf(id, label, texts)),
  ];
}

/** The recommended steps, each a sentence, or why the case was put off. */
export function whatIsSaid(lines: readonly DecisionLine[]): readonly string[] {
  return lines.filter(({ id }) => TOGETHER.has(id)).flatMap(({ texts }) => texts);
}

/** Everything else behind the outcome: rationale, dissent, trial and the like. */
export function besideWhatIsSaid(lines: readonly DecisionLine[]): readonly DecisionLine[] {
  return lines.filter(({ id }) => id !== 'outcome' && !TOGETHER.has(id));
}
