import type { ArgumentView, Evaluation, OptionView } from '../engine/evaluation.ts';
import type { Tier } from '../engine/tier.ts';
import type { PairFlips } from '../engine/flips-pairs.ts';
import { axisBearingTexts } from './axis-bearing-text.ts';
import { AXIS_TEXT, STRENGTH_TEXT, TIER_TEXT } from './evaluation-text.ts';
import { firmnessLines } from './markdown-firmness.ts';
import { becauseText, type FactsText, sourceText, sublist } from './markdown-text.ts';
import { tierIfOverriddenText } from './override-text.ts';

/** What the lines of an option need besides the option itself. */
export type OptionSetting = {
  readonly factsText: FactsText;
  readonly variants: Evaluation['variants'];
  /** Names of the options of the slot by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Changes of two facts by option; only for options they were looked for. */
  readonly pairs: ReadonlyMap<string, PairFlips>;
};

/** Tiers that compete for the board's choice; a tie among unsuitable options says nothing. */
const COMPETING: readonly Tier[] = ['preferred', 'recommended', 'option', 'weak-option'];

/** One option: tier, badges, then every argument with its reason, values and source. */
export function optionLines(option: OptionView, setting: OptionSetting): readonly string[] {
  const { factsText, names, variants, pairs } = setting;
  const group = (title: string, reasons: readonly ArgumentView[]) =>
    reasons.length === 0
      ? []
      : [`- ${title}`, ...reasons.flatMap((reason) => argumentLines(reason, factsText))];
  const pending = option.pending.map((reason) => pendingText(reason, factsText));
  return [
    `#### ${option.name}: ${TIER_TEXT[option.tier]} [${option.id}]`,
    '',
    ...badges(option, names).map((badge) => `- ${badge}`),
    `- Kind: ${option.modality}; intent: ${option.intent}; line: ${option.line}`,
    ...appliesLines(option, factsText),
    ...group('Excludes', option.excluding),
    ...group('For', option.supporting),
    ...group('Against', option.opposing),
    ...group('Notes', option.notes),
    ...sublist('Pending: would speak if known', pending),
    ...sublist('How the patient bears on it', axisBearingTexts(option)),
    ...firmnessLines(option, variants, pairs.get(option.id)),
    ...remarks(option).map((remark) => `- ${remark}`),
    '',
  ];
}

function badges(option: OptionView, names: OptionSetting['names']): readonly string[] {
  const { conflicted, contraindicationNotRuledOut, tierOnceLifted, availableWhen } = option;
  const overridden = tierIfOverriddenText(option);
  return [
    ...tieBadge(option, names),
    ...(conflicted ? ['CONFLICTED: strong arguments on both sides'] : []),
    ...(contraindicationNotRuledOut ? ['CONTRAINDICATION NOT RULED OUT'] : []),
    ...(tierOnceLifted === undefined ? [] : [`Once available: ${TIER_TEXT[tierOnceLifted]}`]),
    ...availableWhen.map((until) => `Available when: ${until}`),
    ...(overridden === undefined ? [] : [`If the board overrides with a reason: ${overridden}`]),
  ];
}

function tieBadge(
  { tier, tiedWith }: OptionView,
  names: OptionSetting['names'],
): readonly string[] {
  if (tiedWith.length === 0 || !COMPETING.includes(tier)) return [];
  const others = tiedWith.map((id) => `${names.get(id) ?? id} [${id}]`);
  return [`TIED WITH: ${others.join('; ')}`];
}

function appliesLines({ applies }: OptionView, factsText: FactsText): readonly string[] {
  const because = becauseText(applies, factsText);
  if (because === undefined) return [];
  return [`- Applies ${applies.truth === 'true' ? 'because' : 'if'}: ${because}`];
}

function argumentLines(reason: ArgumentView, factsText: FactsText): readonly string[] {
  const because = becauseText(reason.explanation, factsText);
  const failSafe = reason.failSafe ? ' (not ruled out: excluded to be safe)' : '';
  return [
    `  - ${reason.text} [${reason.id}]${failSafe}`,
    `    - ${STRENGTH_TEXT[reason.strength]}; ${AXIS_TEXT[reason.axis]}` +
      (reason.until === undefined ? '' : `; until ${reason.until}`),
    ...(because === undefined ? [] : [`    - Because: ${because}`]),
    `    - ${sourceText(reason.source)}`,
  ];
}

/** In one line: an open case has many, and the source is described among the sources. */
function pendingText(reason: ArgumentView, factsText: FactsText): string {
  const { text, id, strength, axis, until, explanation, source } = reason;
  return [
    `${text} [${id}]: ${STRENGTH_TEXT[strength]}`,
    AXIS_TEXT[axis],
    ...(until === undefined ? [] : [`until ${until}`]),
    `if ${becauseText(explanation, factsText) ?? explanation.condition}`,
    `source [${source.ref}]`,
  ].join('; ');
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
