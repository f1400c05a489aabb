import { capitalised } from '../domain/in-sentence.ts';
import type { LabFreshness } from '../calculators/labs/lab-freshness.ts';
import { isPlausible } from '../calculators/labs/lab-plausibility.ts';
import { plausibleLimit } from '../calculators/labs/plausible-limit.ts';
import {
  labRows as labRowsOf,
  latestLabs,
  type SelectedLab,
} from '../calculators/of-case/lab-selection.ts';
import { FRESHNESS_NOTE, LIMIT_ENDS, limitNotes } from '../calculators/of-case/lab-wording.ts';
import type { KidneyScore, Scores } from '../calculators/scores.ts';
import type { CaseDocument } from '../domain/case-document.ts';
import type { Analyte, LabResult } from '../domain/labs.ts';
import type { LabRow } from './board-sheet-model.ts';
import { formatDate } from '../domain/format-date.ts';
import { correctedCalciumRow, kidneyRow } from './lab-derived.ts';
import { barOf, flagOf, limitsText } from './lab-limits.ts';
import { ANALYTE_TEXT, CALCIUM_KIND_TEXT, printedUnit } from './lab-text.ts';
import { joinParts } from './recorded-text.ts';

/** Analytes a decision hangs on: their absence is shown. */
const ALWAYS: ReadonlySet<Analyte> = new Set([
  'haemoglobin',
  'neutrophils',
  'platelets',
  'creatinine',
  'calcium',
  'albumin',
]);

// Safe: the text map is keyed by exactly the analytes.
const ANALYTES = Object.keys(ANALYTE_TEXT) as Analyte[];

/** The latest result of each analyte, with the derived values beside what they rest on. */
export function labRows(document: CaseDocument, scores: Scores): LabRow[] {
  return ANALYTES.flatMap((analyte) => {
    const latest = latestLabs(document.labs ?? [], analyte, document.referral?.assessedOn);
    const own =
      latest.length === 0
        ? missingRow(analyte)
        : latest.map((row) => measuredRow(row, latest.length));
    if (analyte === 'egfr') return kidneyRows(own, document, scores.kidney);
    if (analyte === 'albumin') return [...own, correctedCalciumRow(scores.calcium)];
    return own;
  });
}

/** An eGFR the laboratory reported is not computed again, unless a creatinine is later. */
function kidneyRows(
  reported: readonly LabRow[],
  { labs }: CaseDocument,
  kidney: KidneyScore,
): readonly LabRow[] {
  const creatinine = new Set(labRowsOf(labs ?? [], 'creatinine').map(({ field }) => field));
  const isComputed = kidney.inputs.some(({ field }) => creatinine.has(field));
  return reported.length === 0 || isComputed ? [...reported, kidneyRow(kidney)] : reported;
}

function missingRow(analyte: Analyte): readonly LabRow[] {
  if (!ALWAYS.has(analyte)) return [];
  return [{ label: ANALYTE_TEXT[analyte], presence: 'unknown', remark: 'Not recorded' }];
}

function measuredRow(row: SelectedLab, candidates: number): LabRow {
  const { lab } = row;
  const isUsed = isPlausible(lab);
  const compared = {
    value: lab.value,
    lowerLimit: plausibleLimit(lab, 'lower'),
    upperLimit: plausibleLimit(lab, 'upper'),
  };
  const flag = isUsed ? flagOf(compared) : undefined;
  const bar = isUsed ? barOf(compared) : undefined;
  const limits = limitsText(lab);
  const remark = remarkOf(row, candidates);
  return {
    label: ANALYTE_TEXT[lab.analyte],
    value: String(lab.value),
    unit: printedUnit(lab.unit),
    ...(flag === undefined ? {} : { flag }),
    ...(bar === undefined ? {} : { bar }),
    ...(limits === undefined ? {} : { limits }),
    ...(lab.on === undefined ? {} : { on: formatDate(lab.on) }),
    ...(remark === undefined ? {} : { remark }),
    presence: 'present',
  };
}

function remarkOf({ lab, freshness }: SelectedLab, candidates: number): string | undefined {
  const noLimits = lab.lowerLimit === undefined && lab.upperLimit === undefined;
  return joinParts([
    isPlausible(lab) ? undefined : 'Implausible, not used: check value and unit',
    lab.calciumKind === undefined ? undefined : CALCIUM_KIND_TEXT[lab.calciumKind],
    lab.questionable === undefined ? undefined : `May not be trusted: ${lab.questionable}`,
    candidates > 1 ? 'One of several that may be the latest' : undefined,
    ...LIMIT_ENDS.flatMap((end) => limitNotes(lab, end)),
    noLimits ? 'Laboratory limits not recorded' : undefined,
    ageRemark(lab, freshness),
    lab.note,
  ]);
}

/** A value that is old, too old or undated says so where it is read. */
function ageRemark({ on }: LabResult, freshness: LabFreshness): string | undefined {
  const note = FRESHNESS_NOTE[freshness];
  if (note !== undefined) return capitalised(note.replace(/^(?:is|has) /, ''));
  return on === undefined ? 'Date not recorded' : undefined;
}
