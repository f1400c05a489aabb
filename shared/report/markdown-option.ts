import type { ArgumentView, OptionView, SourceView } from '../engine/evaluation.ts';
import { AXIS_TEXT, STRENGTH_TEXT, TIER_TEXT } from './evaluation-text.ts';

type FactsText = (used: readonly string[]) => string;

/** One option: tier, badges, then every argument with its reason, values and source. */
export function optionLines(option: OptionView, factsText: FactsText): readonly string[] {
  const group = (title: string, reasons: readonly ArgumentView[]) =>
    reasons.length === 0
      ? []
      : [`- ${title}`, ...reasons.flatMap((reason) => argumentLines(reason, factsText))];
  return [
    `#### ${option.name}: ${TIER_TEXT[option.tier]} [${option.id}]`,
    '',
    ...badges(option).map((badge) => `- ${badge}`),
    ...appliesLines(option, factsText),
    ...group('Excludes', option.excluding),
    ...group('For', option.supporting),
    ...group('Against', option.opposing),
    ...group('Pending: would speak if known', option.pending),
    ...group('Notes', option.notes),
    ...remarks(option).map((remark) => `- ${remark}`),
    '',
  ];
}

function badges(option: OptionView): readonly string[] {
  const { conflicted, contraindicationNotRuledOut, tierOnceLifted, availableWhen } = option;
  return [
    ...(conflicted ? ['CONFLICTED: strong arguments on both sides'] : []),
    ...(contraindicationNotRuledOut ? ['CONTRAINDICATION NOT RULED OUT'] : []),
    ...(tierOnceLifted === undefined ? [] : [`Once available: ${TIER_TEXT[tierOnceLifted]}`]),
    ...availableWhen.map((until) => `Available when: ${until}`),
  ];
}

function appliesLines({ applies }: OptionView, factsText: FactsText): readonly string[] {
  if (applies.truth === 'true') return [];
  return [`- Applies if: ${applies.condition} (${factsText(applies.facts)})`];
}

function argumentLines(reason: ArgumentView, factsText: FactsText): readonly string[] {
  const { source, explanation } = reason;
  const values = factsText(explanation.facts);
  const isAlways = explanation.facts.length === 0;
  const failSafe = reason.failSafe ? ' (not ruled out: excluded to be safe)' : '';
  return [
    `  - ${reason.text} [${reason.id}]${failSafe}`,
    `    - ${STRENGTH_TEXT[reason.strength]}; ${AXIS_TEXT[reason.axis]}` +
      (reason.until === undefined ? '' : `; until ${reason.until}`),
    ...(isAlways ? [] : [`    - Because: ${explanation.condition} (${values})`]),
    `    - ${sourceText(source)}`,
  ];
}

/** Citation, evidence level and how far the source was checked. */
export function sourceText({ citation, ref, level, provenance }: SourceView): string {
  return `${citation} [${ref}]; evidence level ${level}; source checked: ${provenance}`;
}

function remarks(option: OptionView): readonly string[] {
  const { orientation, interactions, expectedBenefit, note } = option;
  return [
    orientation === undefined ? undefined : `For orientation, not a prescription: ${orientation}`,
    interactions === undefined ? undefined : `Interactions: ${interactions}`,
    expectedBenefit === undefined ? undefined : `Expected benefit: ${expectedBenefit}`,
    note,
  ].filter((remark) => remark !== undefined);
}
