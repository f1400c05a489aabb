import type { Score, ScoreBasis, Scores } from '../calculators/scores.ts';
import { formatDate } from '../domain/format-date.ts';
import { printedUnit } from './lab-text.ts';
import { PROVENANCE_TEXT } from './provenance-text.ts';
import { readable, readableFormula } from './readable.ts';

/** The scores that others build on. */
export function coreScoreLines({ stages, imdc, calcium, kidney }: Scores): readonly string[] {
  const stageLines = stages.flatMap((stage) => {
    const heading = stages.length > 1 ? `Stage, primary ${stage.primary + 1}` : 'Stage';
    const recorded = stage.categories === '' ? '' : ` (${stage.categories})`;
    return scoreLines(`${heading}${recorded}`, stage);
  });
  return [
    ...(stageLines.length === 0 ? ['- Stage: no primary tumour recorded'] : stageLines),
    ...scoreLines('IMDC risk', imdc),
    ...scoreLines('Corrected calcium', calcium),
    ...scoreLines('Kidney function', kidney),
  ];
}

/** Every other score, with the same lines. */
export function otherScoreLines({ others }: Scores): readonly string[] {
  return others.flatMap((score) => scoreLines(titleOf(score), score, valueOf(score)));
}

function titleOf({ title, about }: Score): string {
  return about === undefined ? title : `${title} (${about.label})`;
}

/** The value with its unit; undefined where the statement says all there is. */
function valueOf({ state, value, unit }: Score): string | undefined {
  if (state !== 'known' && state !== 'interval') return undefined;
  if (value === undefined || unit === undefined) return value;
  return `${value} ${printedUnit(unit)}`;
}

function scoreLines(title: string, score: ScoreBasis, value?: string): readonly string[] {
  const { statement, inputs, missing, notes, published = [], method, source } = score;
  const said =
    value === undefined || statement.includes(value) ? statement : `${value}. ${statement}`;
  return [
    `- ${title}: ${readable(said)}`,
    ...listed('From', inputs.map(inputText)),
    ...listed(
      'Missing',
      missing.map(({ label, field }) => `${readable(label)} (${field})`),
    ),
    ...notes.map((note) => `  - ${readable(note)}`),
    `  - Method: ${readableFormula(method)}`,
    ...published.map((figure) => `  - Published group figure, not a forecast: ${readable(figure)}`),
    `  - Source: ${source}; ${PROVENANCE_TEXT[score.provenance]}; ` +
      `checked on ${formatDate(score.checkedOn)} [${score.spec}]`,
  ];
}

function inputText({ label, value, on }: ScoreBasis['inputs'][number]): string {
  const dated = on === undefined ? '' : ` (${formatDate(on)})`;
  return `${readable(label)} ${readable(value)}${dated}`;
}

function listed(title: string, items: readonly string[]): readonly string[] {
  return items.length === 0 ? [] : [`  - ${title}: ${items.join('; ')}`];
}
