import type { Evaluation } from '../engine/evaluation.ts';
import type { SourceView } from '../engine/statement.ts';
import { checkText } from './markdown-text.ts';

/** Every source an evaluation rests on, each once, with what it says; by reference. */
export function sourceLines(evaluation: Evaluation): readonly string[] {
  const sources = new Map(sourcesIn(evaluation).map((source) => [source.ref, source]));
  return [...sources.values()].toSorted((a, b) => (a.ref < b.ref ? -1 : 1)).flatMap(linesOf);
}

function sourcesIn({ redFlags, slots, plans }: Evaluation): readonly SourceView[] {
  const options = slots.flatMap((slot) => slot.options);
  const reasons = options.flatMap(({ excluding, supporting, opposing, notes, pending }) => [
    ...excluding,
    ...supporting,
    ...opposing,
    ...notes,
    ...pending,
  ]);
  const cited = [...redFlags, ...reasons, ...plans, ...plans.flatMap(({ notes }) => notes)];
  return cited.map(({ source }) => source);
}

function linesOf(source: SourceView): readonly string[] {
  const { ref, citation, level, figures } = source;
  return [
    `- [${ref}] ${citation}`,
    `  - Evidence level ${level}; checked: ${checkText(source)}`,
    ...(figures === undefined ? [] : [`  - Says: ${figures}`]),
  ];
}
