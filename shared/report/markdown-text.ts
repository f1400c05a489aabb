import { formatDate } from '../domain/format-date.ts';
import type { Evaluation, FactView } from '../engine/evaluation.ts';
import type { Explanation, SourceView } from '../engine/statement.ts';
import { readable } from './readable.ts';

/** The patient's own values of some facts, in words. */
export type FactsText = (used: readonly string[]) => string;

/** A heading with its lines; `none` is said aloud, an empty section is not left out. */
export function section(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines), ''];
}

/** The words for facts of one evaluation. */
export function factsTextOf(facts: Evaluation['facts']): FactsText {
  return (used) =>
    used
      .flatMap((id) => facts[id] ?? [])
      .map(factText)
      .join('; ');
}

/** A condition with the patient's values beside it; nothing where it always holds. */
export function becauseText(
  { condition, facts }: Explanation,
  factsText: FactsText,
): string | undefined {
  return facts.length === 0 ? undefined : `${condition} (${factsText(facts)})`;
}

/** Citation, evidence level and how far the source was checked. */
export function sourceText(source: SourceView): string {
  const { citation, ref, level } = source;
  return `${citation} [${ref}]; evidence level ${level}; source checked: ${checkText(source)}`;
}

/** How far a source was checked, and when it was last read. */
export function checkText({ provenance, checkedOn }: SourceView): string {
  return checkedOn === undefined ? provenance : `${provenance}, on ${formatDate(checkedOn)}`;
}

/** A title and its items as a list inside a list; nothing without items. */
export function sublist(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`- ${title}`, ...items.map((item) => `  - ${item}`)];
}

/** Lines one level further in. */
export function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function factText({ label, text, basis, on, presumed }: FactView): string {
  const value = readable(basis ?? `${label}: ${text}`);
  const said = presumed === undefined ? '' : `, presumed: ${presumed}`;
  return `${value}${on === undefined ? '' : `, ${formatDate(on)}`}${said}`;
}
