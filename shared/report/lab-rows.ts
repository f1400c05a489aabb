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
import { earliestDay, latestDay } from '../domain/partial-date.ts';
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
    const after = afterText(document, analyte);
    const own =
      latest.length === 0
        ? missingRow(analyte, after)
        : latest.map((row) => measuredRow(row, { candidates: latest.length, after }));
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

function missingRow(analyte: Analyte, after: string | undefined): readonly LabRow[] {
  if (after === undefined && !ALWAYS.has(analyte)) return [];
  const remark = after ?? 'Not recorded';
  return [{ label: ANALYTE_TEXT[analyte], presence: 'unknown', remark }];
}

/** What is dated after the day of assessment does not count for it, but is not left unsaid. */
function afterText({ labs, referral }: CaseDocument, analyte: Analyte): string | undefined {
  const assessedOn = referral?.assessedOn;
  if (assessedOn === undefined) return undefined;
  const days = labRowsOf(labs ?? [], analyte).flatMap(({ on }) =>
    on !== undefined && earliestDay(on) > latestDay(assessedOn) ? [on] : [],
  );
  const shown = [...new Set(days)].toSorted().map(formatDate).join(', ');
  return shown === '' ? undefined : `Result of ${shown}, after the day of assessment: not used`;
}

type Beside = { readonly candidates: number; readonly after: string | undefined };

function measuredRow(row: SelectedLab, beside: Beside): LabRow {
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
  const remark = remarkOf(row, beside);
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

function remarkOf(
  { lab, freshness }: SelectedLab,
  { candidates, after }: Beside,
): string | undefined {
  const noLimits = lab.lowerLimit === undefined && lab.upperLimit === undefined;
  return joinParts([
    isPlausible(lab) ? undefined : 'Implausible, not used: check value and unit',
    lab.calciumKind === undefined ? undefined : CALCIUM_KIND_TEXT[lab.calciumKind],
    lab.questionable === undefined ? undefined : `May not be trusted: ${lab.questionable}`,
    candidates > 1 ? 'One of several that may be the latest' : undefined,
    ...LIMIT_ENDS.flatMap((end) => limitNotes(lab, end)),
    noLimits ? 'Laboratory limits not recorded' : undefined,
    ageRemark(lab, freshness),
    after,
    lab.note,
  ]);
}

/** A value that is old, too old or undated says so where it is read. */
function ageRemark({ on }: LabResult, freshness: LabFreshness): string | undefined {
  const note = FRESHNESS_NOTE[freshness];
  if (note !== undefined) return capitalised(note.replace(/^(?:is|has) /, ''));
  return on === undefined ? 'Date not recorded' : undefined;
}
