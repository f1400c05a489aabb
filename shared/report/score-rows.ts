import { capitalised, inSentence } from '../domain/in-sentence.ts';
import type {
  CalciumScore,
  ImdcScore,
  KidneyScore,
  Score,
  ScoreBasis,
  Scores,
  StageScore,
} from '../calculators/scores.ts';
import type { ScoreRow } from './board-sheet-model.ts';
import { defined } from './defined.ts';
import { derivationOf } from './derivation.ts';
import { EGFR_UNIT } from './headline-patient.ts';
import { printedUnit } from './lab-text.ts';
import { readable } from './readable.ts';
import { IMDC_GROUP_TEXT } from './score-text.ts';

/** Missing items named one by one; more are counted, and the derivation names them. */
const NAMED = 2;
const NAMED_WHILE_UNKNOWN = 4;

/** Every score of a case as a row, what others build on first; each with its derivation. */
export function scoreRows({ stages, imdc, calcium, kidney, others }: Scores): ScoreRow[] {
  return [
    ...stages.map((stage) => stageRow(stage, stages.length)),
    imdcRow(imdc),
    calciumRow(calcium),
    kidneyRow(kidney),
    ...others.map(otherRow),
  ];
}

type Said = Partial<Pick<ScoreRow, 'about' | 'field' | 'value' | 'unit' | 'detail'>>;

function rowOf(score: ScoreBasis, shownIn: ScoreRow['shownIn'], said: Said): ScoreRow {
  const value = isSaid(score) ? said.value : undefined;
  return {
    id: score.id,
    label: score.title,
    ...defined({ ...said, value, unit: value === undefined ? undefined : said.unit }),
    statement: readable(score.statement),
    state: score.state,
    ...defined({ remainder: remainderOf(score), needed: neededOf(score) }),
    shownIn,
    derivation: derivationOf(score),
  };
}

function isSaid({ state }: ScoreBasis): boolean {
  return state === 'known' || state === 'interval';
}

function stageRow(stage: StageScore, stages: number): ScoreRow {
  return rowOf(stage, 'headline', {
    field: `primaries[${stage.primary}]`,
    ...(stages > 1 ? { about: `Primary ${stage.primary + 1}` } : {}),
    value: [stage.possible.join(' or '), ...afterTherapy(stage)].join(', '),
  });
}

/** A stage that is known only from after therapy says so wherever it stands. */
function afterTherapy({ statement }: StageScore): readonly string[] {
  return /after pre-operative therapy/.exec(statement) ?? [];
}

function imdcRow(imdc: ImdcScore): ScoreRow {
  const [first = '', ...more] = imdc.groups.map((group) => IMDC_GROUP_TEXT[group]);
  const value = [first, ...more.map((group) => group.toLowerCase())].join(' or ');
  return rowOf(imdc, 'headline', { value });
}

function calciumRow(calcium: CalciumScore): ScoreRow {
  const { value, unit } = calcium;
  if (value === undefined || unit === undefined) return rowOf(calcium, 'labs', openValue(calcium));
  return rowOf(calcium, 'labs', { value: String(value), unit });
}

function kidneyRow(kidney: KidneyScore): ScoreRow {
  const { value, category } = kidney;
  if (value === undefined) return rowOf(kidney, 'labs', openValue(kidney));
  const detail = category === undefined ? {} : { detail: `category ${category}` };
  return rowOf(kidney, 'labs', { value: String(value), unit: EGFR_UNIT, ...detail });
}

/** A value that is open between several is said with all of them. */
function openValue(score: ScoreBasis): Said {
  return score.state === 'interval' ? { value: readable(score.statement) } : {};
}

function otherRow(score: Score): ScoreRow {
  const { about, value, unit } = score;
  return rowOf(score, 'scores', {
    ...(about === undefined ? {} : { about: about.label, field: about.field }),
    value: asSentence(readable(value ?? score.statement)),
    ...(unit === undefined || unit === '' || value === undefined
      ? {}
      : { unit: printedUnit(unit) }),
  });
}

/** Begins a value with a capital letter, unless it begins with a term such as `iUPD`. */
function asSentence(text: string): string {
  return /^[a-z][A-Z]/.test(text) ? text : capitalised(text);
}

/** What leaves an interval open; a value may also be open because two readings disagree. */
function remainderOf({ state, missing }: ScoreBasis): string | undefined {
  if (state !== 'interval' || missing.length === 0) return undefined;
  return missingText(missing, NAMED);
}

function neededOf({ state, missing }: ScoreBasis): string | undefined {
  if (state !== 'unknown' || missing.length === 0) return undefined;
  return missingText(missing, NAMED_WHILE_UNKNOWN);
}

function missingText(missing: ScoreBasis['missing'], named: number): string {
  const labels = [...new Set(missing.map(({ label }) => inSentence(readable(label))))];
  if (labels.length > named) return `${labels.length} items missing`;
  const last = labels.at(-1) ?? '';
  const before = labels.slice(0, -1);
  return `${before.length === 0 ? last : `${before.join(', ')} and ${last}`} missing`;
}
