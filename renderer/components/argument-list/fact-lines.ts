import { formatDate } from '#shared/domain/format-date';
import { PartialDate } from '#shared/domain/partial-date';
import type { Evaluation } from '#shared/engine/evaluation';
import type { Explanation } from '#shared/engine/statement';

/** The patient's facts behind a condition, short enough for the line under an argument. */
export function factLines(explanation: Explanation, facts: Evaluation['facts']): readonly string[] {
  return explanation.facts.map((entry) => {
    const fact = facts[entry];
    return fact === undefined ? entry : `${fact.label}: ${fact.text}`;
  });
}

/** The same facts with what each rests on, for the reader who wants to check. */
export function factBasis(explanation: Explanation, facts: Evaluation['facts']): readonly string[] {
  return explanation.facts.map((entry) => {
    const fact = facts[entry];
    if (fact === undefined) return entry;
    const dated = fact.on === undefined ? undefined : `Dated ${dateText(fact.on)}`;
    const said = [`${fact.label}: ${fact.text}`, fact.basis, dated, fact.presumed];
    return said.filter((part) => part !== undefined && part !== '').join('. ');
  });
}

function dateText(text: string): string {
  return PartialDate.safeParse(text).success ? formatDate(text) : text;
}
