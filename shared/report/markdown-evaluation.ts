import type { Scores } from '../calculators/scores.ts';
import type { Evaluation, FactView, MissingView, RedFlagView } from '../engine/evaluation.ts';
import { TIER_TEXT } from './evaluation-text.ts';
import { formatDate } from '../domain/format-date.ts';
import { BOARD_DECIDES, INTENDED_USE } from './intended-use.ts';
import { optionLines, sourceText } from './markdown-option.ts';
import { coreScoreLines, otherScoreLines } from './markdown-scores.ts';

/** The evaluation as text for a terminal; headings, lists and nothing else of Markdown. */
export function markdownOf(label: string, scores: Scores, evaluation: Evaluation): string {
  const { pack } = evaluation;
  return [
    `# ${label}`,
    '',
    INTENDED_USE,
    '',
    `Pack: ${pack.title} ${pack.version} (${pack.status}), ` +
      `evidence to ${formatDate(pack.evidenceCutoff)}, review by ${formatDate(pack.reviewBy)}, ` +
      `SHA-256 ${pack.sha256}`,
    '',
    ...section('Stage, risk and organ function', coreScoreLines(scores)),
    ...section('Further scores', otherScoreLines(scores)),
    ...section(
      'Red flags',
      evaluation.redFlags.flatMap((flag) => redFlagLines(flag, evaluation)),
    ),
    '## Options',
    '',
    BOARD_DECIDES,
    '',
    ...evaluation.slots.flatMap((slot) => slotLines(slot, evaluation)),
    ...section('Missing items that would change something', [
      ...evaluation.missing.flatMap(missingLines),
      '- Looked at one by one: items that matter only together are not found.',
    ]),
    ...section(
      'Not covered by this pack',
      evaluation.gaps.map(({ id, text }) => `- ${text} [${id}]`),
    ),
  ]
    .join('\n')
    .trimEnd();
}

/** A heading with its lines; `none` is said aloud, an empty section is not left out. */
function section(title: string, lines: readonly string[]): readonly string[] {
  return [`## ${title}`, '', ...(lines.length === 0 ? ['None.'] : lines), ''];
}

function redFlagLines(flag: RedFlagView, { facts }: Evaluation): readonly string[] {
  const state = flag.state === 'raised' ? flag.severity.toUpperCase() : 'NOT RULED OUT';
  return [
    `- ${state}: ${flag.title} [${flag.id}]`,
    `  - ${flag.action}`,
    `  - Because: ${flag.explanation.condition} (${factsText(flag.explanation.facts, facts)})`,
    `  - ${sourceText(flag.source)}`,
  ];
}

function slotLines(
  { label, options }: Evaluation['slots'][number],
  { facts }: Evaluation,
): readonly string[] {
  if (options.length === 0) return [];
  return [
    `### ${label}`,
    '',
    ...options.flatMap((option) => optionLines(option, (used) => factsText(used, facts))),
  ];
}

/** The patient's own values behind a condition. */
function factsText(used: readonly string[], facts: Evaluation['facts']): string {
  return used
    .flatMap((id) => facts[id] ?? [])
    .map(factText)
    .join('; ');
}

function factText({ label, text, basis, on, presumed }: FactView): string {
  const value = basis ?? `${label}: ${text}`;
  const said = presumed === undefined ? '' : `, presumed: ${presumed}`;
  return `${value}${on === undefined ? '' : `, ${formatDate(on)}`}${said}`;
}

function missingLines(item: MissingView): readonly string[] {
  const hangs = item.pendingExclusion ? '; a contraindication hangs on it' : '';
  return [
    `- ${item.label} (ask: ${item.suppliedBy}; enter in ${item.fields.join(', ')})${hangs}`,
    ...(item.redFlags.length === 0 ? [] : [`  - Red flags: ${item.redFlags.join(', ')}`]),
    ...item.changes.map(
      ({ name, from, to }) =>
        `  - ${name}: ${TIER_TEXT[from]} → ${to.map((tier) => TIER_TEXT[tier]).join(' or ')}`,
    ),
    ...(item.redFlags.length === 0 && item.changes.length === 0 && !item.pendingExclusion
      ? ['  - Changes nothing in this evaluation']
      : []),
  ];
}
