import type { CaseDocument } from '../../domain/case-document.ts';
import { formatDate } from '../../domain/format-date.ts';
import { type CalciumReading, calciumReadings } from './calcium-readings.ts';
import { isUsable, latestLabs, type SelectedLab } from './lab-selection.ts';
import { beyondLimit } from '../labs/lab-limit.ts';
import { plausibleLimit } from '../labs/plausible-limit.ts';
import { calciumSeverity } from '../labs/calcium-severity.ts';
import { CORRECTED_CALCIUM } from '../labs/corrected-calcium.ts';
import { labInput, labNotes, unusableLab } from './lab-wording.ts';
import { agreed } from '../presence.ts';
import type { CalciumScore, Presence, ScoreBasis } from '../scores.ts';

/**
 * Corrected calcium of a case with its inputs, and whether it is above the limit.
 *
 * @spec RCC-C-003
 */
export function calciumOfCase(document: CaseDocument): CalciumScore {
  const readings = calciumReadings(document);
  const aboveLimit = agreed(readings.map(isAboveLimit));
  const base = { ...basisOf(document, readings), aboveLimit };
  const texts = [...new Set(readings.map(({ value, unit }) => `${value} ${unit}`))];
  const [first] = readings;
  if (first?.value === undefined || readings.some(({ value }) => value === undefined)) {
    return { ...base, state: 'unknown', statement: 'Corrected calcium not known' };
  }
  if (texts.length > 1) {
    return { ...base, state: 'interval', statement: `Corrected calcium ${texts.join(' or ')}` };
  }
  const { value, unit } = first;
  const statement = `Corrected calcium ${value} ${unit}${comparedText(readings, aboveLimit)}`;
  return { ...base, state: 'known', statement, value, unit };
}

function isAboveLimit({ calcium, value }: CalciumReading): Presence {
  const limit = plausibleLimit(calcium.lab, 'upper');
  if (limit === undefined || value === undefined) return 'unknown';
  return value > limit ? 'yes' : 'no';
}

function comparedText(readings: readonly CalciumReading[], aboveLimit: Presence): string {
  const limits = new Set(readings.map(({ calcium }) => calcium.lab.upperLimit));
  if (aboveLimit === 'unknown') return '';
  const limit = [...limits].join(' or ');
  return aboveLimit === 'yes' ? `, above the limit of ${limit}` : `, not above ${limit}`;
}

function basisOf(
  document: CaseDocument,
  readings: readonly CalciumReading[],
): Omit<ScoreBasis, 'state' | 'statement'> {
  const rows = uniqueRows(readings.flatMap(({ albumin, calcium }) => [calcium, albumin]));
  return {
    ...CORRECTED_CALCIUM,
    inputs: rows.map(labInput),
    missing: missingOf(readings),
    notes: [...labNotes(rows), ...notesOf(document, readings)],
  };
}

function uniqueRows(rows: readonly (SelectedLab | undefined)[]): readonly SelectedLab[] {
  const byField = new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.field, row]])));
  return [...byField.values()];
}

function missingOf(readings: readonly CalciumReading[]): ScoreBasis['missing'] {
  if (readings.length === 0) return [{ label: 'Calcium', field: 'labs.calcium' }];
  const kinds = new Set(readings.map(({ value }) => value));
  const missing = readings.flatMap(({ calcium, albumin, value }) => [
    ...unusableLab(calcium),
    ...(albumin === undefined ? [] : unusableLab(albumin)),
    ...(value === undefined && albumin === undefined
      ? [{ label: 'Albumin', field: 'labs.albumin' }]
      : []),
    ...(calcium.lab.calciumKind === undefined && kinds.size > 1
      ? [{ label: 'Total or adjusted calcium', field: `${calcium.field}.calciumKind` }]
      : []),
    ...(plausibleLimit(calcium.lab, 'upper') === undefined
      ? [{ label: 'Upper limit of calcium', field: `${calcium.field}.upperLimit` }]
      : []),
  ]);
  return [...new Map(missing.map((item) => [item.field, item])).values()];
}

function notesOf(document: CaseDocument, readings: readonly CalciumReading[]): readonly string[] {
  const ionised = latestLabs(document.labs ?? [], 'calcium').some(
    ({ lab }) => lab.calciumKind === 'ionised',
  );
  const uncorrectedAbove = readings.some(
    ({ calcium: { lab }, value }) =>
      value === undefined && beyondLimit(lab, 'above-upper') === 'yes',
  );
  return [
    ...(ionised ? ['Ionised calcium is shown but not scored'] : []),
    ...(readings.some(({ calcium }) => calcium.lab.calciumKind === undefined)
      ? ['Not said whether calcium is total or adjusted: both readings are considered']
      : []),
    ...readings.flatMap(otherDayNote),
    ...(uncorrectedAbove ? ['Total calcium is already above the limit'] : []),
    ...readings.flatMap(severeNote),
  ];
}

/** A correction with an albumin of another day is said, because albumin moves. */
function otherDayNote({ calcium, albumin }: CalciumReading): readonly string[] {
  if (albumin === undefined || albumin.lab.on === calcium.lab.on) return [];
  const on = albumin.lab.on === undefined ? 'no stated day' : formatDate(albumin.lab.on);
  return [`Albumin is of another day than calcium: ${on}`];
}

/** A value that would be an emergency as reported is said even while it cannot be corrected. */
function severeNote({ calcium, value, unit }: CalciumReading): readonly string[] {
  if (value !== undefined || !isUsable(calcium)) return [];
  const amount = calcium.lab.value;
  const severity = calciumSeverity({ amount, unit }, 'unknown');
  return severity.includes('severe')
    ? [`Not corrected, but ${amount} ${unit} as reported would be severe hypercalcaemia`]
    : [];
}
