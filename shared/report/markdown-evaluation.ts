import type { Scores } from '../calculators/scores.ts';
import { formatDate } from '../domain/format-date.ts';
import type { Evaluation, FactConflict, RedFlagView } from '../engine/evaluation.ts';
import { BOARD_DECIDES, INTENDED_USE } from './intended-use.ts';
import { variantsLine } from './markdown-firmness.ts';
import { idleLines, missingLines } from './markdown-missing.ts';
import { optionLines, type OptionSetting } from './markdown-option.ts';
import { planSectionLines } from './markdown-plans.ts';
import { coreScoreLines, otherScoreLines } from './markdown-scores.ts';
import { sourceLines } from './markdown-sources.ts';
import { becauseText, factsTextOf, type FactsText, section, sourceText } from './markdown-text.ts';

/**
 * The evaluation as text for a terminal; headings, lists and nothing else of Markdown. Changes of
 * two facts are said of the options they were looked for.
 */
export function markdownOf(
  label: string,
  scores: Scores,
  evaluation: Evaluation,
  pairs: OptionSetting['pairs'],
): string {
  const factsText = factsTextOf(evaluation.facts);
  return [
    `# ${label}`,
    '',
    INTENDED_USE,
    '',
    packLine(evaluation),
    '',
    ...section('Stage, risk and organ function', coreScoreLines(scores)),
    ...section('Further scores', otherScoreLines(scores)),
    ...section(
      'Red flags',
      evaluation.redFlags.flatMap((flag) => redFlagLines(flag, factsText)),
    ),
    ...section('Stated and computed differ', evaluation.conflicts.map(conflictLine)),
    ...section('Plans', planSectionLines(evaluation)),
    '## Options',
    '',
    BOARD_DECIDES,
    '',
    variantsLine(evaluation.variants),
    '',
    ...evaluation.slots.flatMap((slot) => slotLines(slot, evaluation, pairs)),
    ...section('Missing items that would change something', missingLines(evaluation)),
    ...section('Missing items that would change nothing', idleLines(evaluation.idle)),
    ...section(
      'Not covered by this pack',
      evaluation.gaps.map(({ id, text }) => `- ${text} [${id}]`),
    ),
    ...section('Sources', sourceLines(evaluation)),
  ]
    .join('\n')
    .trimEnd();
}

function packLine({ pack }: Evaluation): string {
  return (
    `Pack: ${pack.title} ${pack.version} (${pack.status}), ` +
    `evidence to ${formatDate(pack.evidenceCutoff)}, review by ${formatDate(pack.reviewBy)}, ` +
    `SHA-256 ${pack.sha256}`
  );
}

function redFlagLines(flag: RedFlagView, factsText: FactsText): readonly string[] {
  const state = flag.state === 'raised' ? flag.severity.toUpperCase() : 'NOT RULED OUT';
  const { candidates = [], explanation, notCovered } = flag;
  return [
    `- ${state}: ${flag.title} [${flag.id}]`,
    `  - ${flag.action}`,
    ...candidates.map((candidate) => `  - See the option [${candidate}]`),
    ...(notCovered === undefined ? [] : [`  - Not read from the case: ${notCovered}`]),
    `  - Because: ${becauseText(explanation, factsText) ?? explanation.condition}`,
    `  - ${sourceText(flag.source)}`,
  ];
}

function conflictLine({ fact, label, stated, computed, basis }: FactConflict): string {
  return (
    `- ${label}: stated ${stated} (${basis}), computed ${computed}; ` +
    `both are kept possible until one is corrected [${fact}]`
  );
}

function slotLines(
  { label, options }: Evaluation['slots'][number],
  { facts, variants }: Evaluation,
  pairs: OptionSetting['pairs'],
): readonly string[] {
  if (options.length === 0) return [];
  const names = new Map(options.map(({ id, name }) => [id, name]));
  const setting = { factsText: factsTextOf(facts), variants, names, pairs };
  return [`### ${label}`, '', ...options.flatMap((option) => optionLines(option, setting))];
}
