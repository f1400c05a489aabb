import type { AnswerView, Evaluation, IdleView, MissingView } from '../engine/evaluation.ts';
import type { Standing } from '../engine/tier.ts';
import { TIER_TEXT } from './evaluation-text.ts';
import { indented } from './markdown-text.ts';

/** Every missing item that would change something, answer by answer. */
export function missingLines(evaluation: Evaluation): readonly string[] {
  return [
    ...evaluation.missing.flatMap((item) => itemLines(item, evaluation)),
    '- Looked at one by one: items that matter only together are not found.',
  ];
}

/** Missing items that need not be chased, by who would supply them. */
export function idleLines(idle: readonly IdleView[]): readonly string[] {
  const suppliers = [...new Set(idle.map(({ suppliedBy }) => suppliedBy))];
  return suppliers.map((supplier) => {
    const items = idle.filter(({ suppliedBy }) => suppliedBy === supplier);
    return `- ${supplier}: ${items.map(({ label, fact }) => `${label} [${fact}]`).join('; ')}`;
  });
}

function itemLines(item: MissingView, evaluation: Evaluation): readonly string[] {
  const { label, fact, suppliedBy, fields, pendingExclusion, answers, changes } = item;
  const hangs = pendingExclusion ? '; a contraindication hangs on it' : '';
  const changesNothing = item.redFlags.length + changes.length + item.plans.length === 0;
  return [
    `- ${label} [${fact}] (ask: ${suppliedBy}; enter in ${fields.join(', ')})${hangs}`,
    ...(item.why === undefined ? [] : [`  - Why it is asked: ${item.why}`]),
    ...(changesNothing && !pendingExclusion ? ['  - Changes nothing in this evaluation'] : []),
    ...(answers.length === 0
      ? indented(overallLines(item, evaluation))
      : answers.flatMap((answer) => indented(answerLines(answer, item, evaluation)))),
  ];
}

/** What the item could change, where it is not known by which answer. */
function overallLines(
  { redFlags, plans, changes }: MissingView,
  evaluation: Evaluation,
): readonly string[] {
  return [
    ...(redFlags.length === 0
      ? []
      : [`- Red flags: ${redFlagTexts(redFlags, evaluation).join('; ')}`]),
    ...(plans.length === 0 ? [] : [`- Plans: ${planTexts(plans, evaluation).join('; ')}`]),
    ...changes.map(
      ({ name, option, from, to }) =>
        `- ${name} [${option}]: ${TIER_TEXT[from]} → ` +
        to.map((tier) => TIER_TEXT[tier]).join(' or '),
    ),
  ];
}

function answerLines(
  {
    answer,
    changes,
    redFlags,
    redFlagsRuledOut,
    settles,
    plansGained,
    plansLost,
    plansChanged,
  }: AnswerView,
  item: MissingView,
  evaluation: Evaluation,
): readonly string[] {
  const lines = [
    ...redFlagTexts(redFlags, evaluation).map((text) => `  - Raises the red flag ${text}`),
    ...moveLines(changes, item),
    ...planTexts(plansGained, evaluation).map((text) => `  - Plan comes: ${text}`),
    ...planTexts(plansLost, evaluation).map((text) => `  - Plan goes: ${text}`),
    ...planTexts(plansChanged, evaluation).map((text) => `  - Plan changes: ${text}`),
    ...redFlagTexts(redFlagsRuledOut, evaluation).map(
      (text) => `  - Rules out the red flag ${text}`,
    ),
    ...(settles.length === 0
      ? []
      : [
          '  - Settles a contraindication of: ' +
            settles.map(({ name, option }) => `${name} [${option}]`).join('; '),
        ]),
  ];
  return lines.length === 0 ? [`- If ${answer}: no change`] : [`- If ${answer}`, ...lines];
}

/** Options that move alike stand in one line: `Option → Excluded: A [a]; B [b]`. */
function moveLines(changes: AnswerView['changes'], item: MissingView): readonly string[] {
  const moves = new Map<string, string[]>();
  for (const { option, name, to } of changes) {
    const move = moveText(item.changes.find((change) => change.option === option)?.from, to);
    moves.set(move, [...(moves.get(move) ?? []), `${name} [${option}]`]);
  }
  return [...moves].map(([move, names]) => `  - ${move}: ${names.join('; ')}`);
}

function moveText(from: Standing | undefined, to: Standing): string {
  return from === undefined ? `→ ${TIER_TEXT[to]}` : `${TIER_TEXT[from]} → ${TIER_TEXT[to]}`;
}

function redFlagTexts(ids: readonly string[], { redFlags }: Evaluation): readonly string[] {
  return ids.map((id) => {
    const title = redFlags.find((flag) => flag.id === id)?.title;
    return title === undefined ? `[${id}]` : `${title} [${id}]`;
  });
}

function planTexts(ids: readonly string[], { planTitles }: Evaluation): readonly string[] {
  return ids.map((id) => `${planTitles[id] ?? 'Plan'} [${id}]`);
}
