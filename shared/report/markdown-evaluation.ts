import type { ScoreBasis, Scores } from '../calculators/scores.ts';
import type { Evaluation, MissingView, RedFlagView } from '../engine/evaluation.ts';
import { TIER_TEXT } from './evaluation-text.ts';
import { BOARD_DECIDES, INTENDED_USE } from './intended-use.ts';
import { sourceText, optionLines } from './markdown-option.ts';
import { IMDC_GROUP_TEXT } from './score-text.ts';

/** One evaluation as text a person can read in a terminal or a mail; every line ends plain. */
export function markdownOf(label: string, scores: Scores, evaluation: Evaluation): string {
  const sections: readonly (readonly string[])[] = [
    [`# ${label.replaceAll(/\s+/g, ' ')}`],
    statusLines(evaluation),
    redFlagLines(evaluation.redFlags),
    scoreLines(scores),
    [BOARD_DECIDES],
    ...evaluation.slots.flatMap((slot) =>
      slot.options.length === 0 ? [] : [[`## ${slot.label}`], ...slot.options.map(optionLines)],
    ),
    missingLines(evaluation.missing),
    gapLines(evaluation),
    ['## Intended use', '', INTENDED_USE],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function statusLines({ pack }: Evaluation): readonly string[] {
  return [
    `**${pack.status}.** ${pack.title}: pack ${pack.id} ${pack.version}.`,
    `Evidence up to ${pack.evidenceCutoff}, review by ${pack.reviewBy}. SHA-256 ${pack.sha256}`,
  ];
}

function redFlagLines(flags: readonly RedFlagView[]): readonly string[] {
  if (flags.length === 0) return ['## Red flags', '', 'None raised, none left open.'];
  return ['## Red flags', '', ...flags.map(redFlagLine)];
}

function redFlagLine({ id, severity, state, title, action, source }: RedFlagView): string {
  const said = state === 'raised' ? severity.toUpperCase() : 'NOT RULED OUT';
  return `- **${said}** ${title} (${id}): ${action} [${sourceText(source)}]`;
}

function scoreLines(scores: Scores): readonly string[] {
  const groups = scores.imdc.groups.map((group) => IMDC_GROUP_TEXT[group].toLowerCase());
  const applies = scores.imdc.state !== 'not-applicable';
  return [
    '## Stage and risk',
    '',
    ...scores.stages.map(
      (stage) =>
        `- Stage (TNM ${stage.edition || 'edition not recorded'}): ` +
        `${stage.possible.join(' or ') || 'not known'}, ` +
        `${stage.categories || 'no category recorded'}. ${stage.statement}`,
    ),
    `- IMDC risk: ${applies ? `${groups.join(' or ')}, ${countText(scores)}. ` : ''}` +
      scores.imdc.statement,
    `- ${scores.calcium.statement}`,
    `- ${scores.kidney.statement}`,
    ...missingInputs([...scores.stages, scores.imdc, scores.calcium, scores.kidney]),
  ];
}

function countText({ imdc }: Scores): string {
  const { fewest, most } = imdc;
  return fewest === most ? `${fewest} of 6 factors` : `${fewest} to ${most} of 6 factors`;
}

function missingInputs(scores: readonly ScoreBasis[]): readonly string[] {
  const labels = new Set(
    scores.flatMap((score) => score.missing.map(({ label, field }) => `${label} (${field})`)),
  );
  return labels.size === 0 ? [] : [`- Not known for these: ${[...labels].join(', ')}`];
}

function missingLines(missing: readonly MissingView[]): readonly string[] {
  if (missing.length === 0)
    return [
      '## Missing',
      '',
      'No single missing item would change the list; items that matter only together are not looked for.',
    ];
  return ['## Missing, and what it would change', '', ...missing.map(missingLine)];
}

function missingLine(item: MissingView): string {
  const changes = item.changes.map(
    ({ name, from, to }) =>
      `${name}: ${TIER_TEXT[from].toLowerCase()} → ` +
      to.map((tier) => TIER_TEXT[tier].toLowerCase()).join(' or '),
  );
  const effects = [
    ...(item.redFlags.length === 0 ? [] : [`red flag ${item.redFlags.join(', ')}`]),
    ...(item.pendingExclusion ? ['a contraindication hangs on it'] : []),
    ...changes,
  ];
  const said = effects.length === 0 ? 'changes nothing here' : effects.join('; ');
  return `- **${item.label}** (${item.fact}; ask: ${item.suppliedBy}): ${said}`;
}

function gapLines({ gaps }: Evaluation): readonly string[] {
  if (gaps.length === 0) return [];
  return ['## Not covered by this pack', '', ...gaps.map(({ id, text }) => `- ${text} (${id})`)];
}
