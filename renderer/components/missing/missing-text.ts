import type { AnswerView, MissingView, RedFlagView } from '#shared/engine/evaluation';
import { TIER_TEXT } from '#shared/report/evaluation-text';
import { ANALYTE_TEXT } from '#shared/report/lab-text';

/** `option → preferred or excluded`: tiers in words, never a number. */
export function changeText(change: MissingView['changes'][number]): string {
  const words = change.to.map((tier) => TIER_TEXT[tier].toLowerCase());
  const last = words.at(-1) ?? '';
  const to = words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
  return `${TIER_TEXT[change.from].toLowerCase()} → ${to}`;
}

export type ChangeLine = {
  readonly change: string;
  readonly names: readonly string[];
  /** From one kind of unsuitable to another: said after the rest. */
  readonly staysOut: boolean;
};

type Outcome = MissingView['changes'][number]['from'];

const OUT: ReadonlySet<Outcome> = new Set<Outcome>([
  'not-recommended',
  'excluded',
  'deferred',
  'not-applicable',
]);

/** Options that would move alike, on one line; those that stay out of reach come last. */
export function changeLines(changes: MissingView['changes']): readonly ChangeLine[] {
  const lines = new Map<string, { names: string[]; staysOut: boolean }>();
  for (const change of changes) {
    const text = changeText(change);
    const alike = lines.get(text);
    if (alike !== undefined) alike.names.push(change.name);
    else lines.set(text, { names: [change.name], staysOut: staysOut(change) });
  }
  return [...lines]
    .map(([change, { names, staysOut: out }]) => ({ change, names, staysOut: out }))
    .toSorted((a, b) => Number(a.staysOut) - Number(b.staysOut));
}

function staysOut({ from, to }: MissingView['changes'][number]): boolean {
  return OUT.has(from) && to.every((tier) => OUT.has(tier));
}

const NAMED = 4;

/** The options of a line: by name while they are few, else counted; the full list has all names. */
export function changedOptions({ names, staysOut: out }: ChangeLine): string {
  if (out && names.length > 2) return `${names.length} unsuitable options`;
  return names.length > NAMED ? `${names.length} options` : names.join(', ');
}

/** Titles of the red flags that hang on a missing item. */
export function flagTitles(item: MissingView, flags: readonly RedFlagView[]): readonly string[] {
  return item.redFlags.map((id) => flags.find((flag) => flag.id === id)?.title ?? id);
}

/** Laboratory values that would settle the item where its own name does not say so: `Albumin`. */
export function neededLabs({ fields, label }: MissingView): readonly string[] {
  const names: Readonly<Record<string, string>> = ANALYTE_TEXT;
  return fields
    .filter((field) => field.startsWith('labs.'))
    .map((field) => names[field.slice('labs.'.length)] ?? field)
    .filter((name) => !label.toLowerCase().includes(name.toLowerCase()));
}

/** Titles of plans; a plan that has none yet by its id. */
export function titlesOf(
  plans: readonly string[],
  titles: Readonly<Record<string, string>>,
): readonly string[] {
  return plans.map((id) => titles[id] ?? id);
}

/** Words for the ids in an answer. */
export type AnswerTitles = {
  readonly plans: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, string>>;
};

/** Contraindications it rules out; those it confirms are said by the tiers that move. */
function settledText(
  settles: AnswerView['settles'],
  changes: AnswerView['changes'],
): readonly string[] {
  const barred = changes.filter(({ to }) => to === 'excluded' || to === 'deferred');
  const freed = settles.filter(({ option }) => !barred.some((change) => change.option === option));
  if (freed.length === 0) return [];
  const names =
    freed.length > NAMED ? `${freed.length} options` : freed.map(({ name }) => name).join(', ');
  return [`settles a contraindication of ${names}`];
}

/** What one answer changes, in one sentence; options that end alike stand together. */
export function answerText(
  { changes, redFlags, redFlagsRuledOut, settles, ...plans }: AnswerView,
  titles: AnswerTitles,
): string {
  const ends = new Map<string, string[]>();
  for (const { name, to } of changes) {
    const end = TIER_TEXT[to].toLowerCase();
    ends.set(end, [...(ends.get(end) ?? []), name]);
  }
  const parts = [
    ...redFlags.map((id) => `raises the red flag “${titles.flags[id] ?? id}”`),
    ...[...ends].map(([end, names]) => `${names.join(', ')} → ${end}`),
    ...titlesOf(plans.plansGained, titles.plans).map((title) => `plan “${title}” comes`),
    ...titlesOf(plans.plansLost, titles.plans).map((title) => `plan “${title}” goes`),
    ...titlesOf(plans.plansChanged, titles.plans).map((title) => `plan “${title}” changes`),
    ...redFlagsRuledOut.map((id) => `rules out the red flag “${titles.flags[id] ?? id}”`),
    ...settledText(settles, changes),
  ];
  return parts.length === 0 ? 'no change' : parts.join('; ');
}
