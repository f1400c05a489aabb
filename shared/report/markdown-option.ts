import type { ArgumentView, OptionView, SourceView } from '../engine/evaluation.ts';
import { STRENGTH_TEXT, TIER_TEXT } from './evaluation-text.ts';

/** One option with its tier, its badges and every argument by id and source. */
export function optionLines(option: OptionView): readonly string[] {
  return [
    `### ${option.name} — ${tierText(option)}`,
    '',
    `${option.id} · ${option.intent} · line: ${option.line}`,
    ...badges(option),
    ...group('For', option.supporting),
    ...group('Against', option.opposing),
    ...group('Excluding', option.excluding),
    ...group('Pending: would speak if known', option.pending),
    ...group('Notes', option.notes),
  ];
}

/** A source in brackets: reference, level, how far it was checked. */
export function sourceText({ ref, citation, level, provenance }: SourceView): string {
  return `${ref}: ${citation}; level ${level}; ${provenance}`;
}

function tierText({ tier, tierOnceLifted, availableWhen }: OptionView): string {
  const when =
    availableWhen.length === 0 ? '' : `, available again when ${availableWhen.join('; ')}`;
  const then =
    tierOnceLifted === undefined ? '' : `, then ${TIER_TEXT[tierOnceLifted].toLowerCase()}`;
  return `${TIER_TEXT[tier]}${when}${then}`;
}

function badges(option: OptionView): readonly string[] {
  return [
    ...(option.conflicted ? ['**Conflicted**: strong arguments on both sides.'] : []),
    ...(option.contraindicationNotRuledOut ? ['**Contraindication not ruled out.**'] : []),
    ...(option.tier === 'applicability-unknown' ? [`Applies if: ${option.applies.condition}`] : []),
  ];
}

function group(title: string, args: readonly ArgumentView[]): readonly string[] {
  if (args.length === 0) return [];
  return ['', `${title}:`, ...args.map(argumentLine)];
}

function argumentLine(argument: ArgumentView): string {
  const { id, strength, text, explanation, source, failSafe, until } = argument;
  const safe = failSafe ? ' Fires because it is not known.' : '';
  const lifted = until === undefined ? '' : ` Until: ${until}.`;
  return (
    `- [${id}] ${STRENGTH_TEXT[strength]}: ${text}.${safe}${lifted} ` +
    `Because: ${explanation.condition}. Source: ${sourceText(source)}`
  );
}
