import type { AssumableFact, AssumableFacts } from '#shared/report/what-if-model';

export type FactGroupId = 'moves' | 'bears' | 'rest';

export type ThemeOfFacts = {
  readonly id: string;
  readonly label: string;
  readonly facts: readonly AssumableFact[];
};

export type FactGroup = { readonly id: FactGroupId; readonly themes: readonly ThemeOfFacts[] };

const GROUPS: readonly FactGroupId[] = ['moves', 'bears', 'rest'];

/** The facts that match a search: first what would move something, each group by theme. */
export function groupFacts({ themes, facts }: AssumableFacts, query: string): readonly FactGroup[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  const found = facts.filter((fact) => matches(fact, labels.get(fact.theme) ?? '', words));
  return GROUPS.map((id) => ({
    id,
    themes: themes
      .map((theme) => ({
        ...theme,
        facts: found.filter((fact) => groupOf(fact) === id && fact.theme === theme.id),
      }))
      .filter((theme) => theme.facts.length > 0),
  })).filter((group) => group.themes.length > 0);
}

export function countFacts({ themes }: FactGroup): number {
  return themes.reduce((sum, { facts }) => sum + facts.length, 0);
}

function groupOf({ moves, bears }: AssumableFact): FactGroupId {
  if (moves) return 'moves';
  return bears ? 'bears' : 'rest';
}

function matches(
  { label, meaning, present }: AssumableFact,
  theme: string,
  words: readonly string[],
): boolean {
  const text = [label, meaning, theme, present.text].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}
