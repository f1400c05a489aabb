import type { BoardSheet } from '#shared/report/board-sheet-model';

import {
  absentLines,
  patientColumns,
  type PatientColumn,
} from '../../components/case-pages/patient-pages.ts';
import {
  lineCount,
  paginate,
  paginateEvenly,
  textHeight,
  type Fit,
} from '../../components/case-pages/present-fit.ts';
import type { FindingLine } from '../../components/findings/finding-lines.ts';

type RoomPatientPage = {
  readonly kind: 'patient';
  readonly columns: readonly PatientColumn[];
  readonly absent: readonly FindingLine[];
};

/** A column narrower than this breaks every line, px of a 28 px type. */
const NARROWEST = 330;
/** Size of a finding, and of a detail under it. */
const TYPE = 32.5;
const DETAIL = 30;
/** Title and margins of a column; the margins of the page. */
const ABOVE = 100;

/** The patient's voice first, then symptoms and overall health. */
export function roomPatientPages(sheet: BoardSheet, fit: Fit): readonly RoomPatientPage[] {
  return inColumns(patientColumns(sheet), fit).map((shown) => page(shown, []));
}

/** As many columns side by side as fit whole; a longer one goes on alone. */
function inColumns(
  columns: readonly PatientColumn[],
  fit: Fit,
): readonly (readonly PatientColumn[])[] {
  const beside = [3, 2].find((count) =>
    columns.every((column) => fitsBeside(column, columnWidth(count, fit), fit)),
  );
  if (beside === undefined) return columns.flatMap((column) => alone(column, fit));
  return Array.from({ length: Math.ceil(columns.length / beside) }, (_, index) =>
    columns.slice(index * beside, (index + 1) * beside),
  );
}

function fitsBeside({ lines }: PatientColumn, width: number, fit: Fit): boolean {
  if (width < NARROWEST) return false;
  const height = lines.reduce((sum, line) => sum + findingHeight(line, width), 0);
  return height <= fit.height - ABOVE;
}

function alone(column: PatientColumn, fit: Fit): readonly (readonly PatientColumn[])[] {
  const width = columnWidth(1, fit);
  const pages = paginateEvenly(
    column.lines,
    (line) => findingHeight(line, width),
    fit.height - ABOVE,
  );
  return (pages.length === 0 ? [[]] : pages).map((lines) => [{ ...column, lines }]);
}

/** A detail that does not fit beside its finding has lines of its own under it. */
function findingHeight({ text, detail = '', on = '' }: FindingLine, width: number): number {
  const isBeside = lineCount(`${text} ${detail} ${on}`, width / TYPE) === 1;
  const under = isBeside ? 0 : textHeight(detail, width, DETAIL) + textHeight(on, width, DETAIL);
  return textHeight(text, width, TYPE) + under + 12;
}

function columnWidth(beside: number, { width }: Fit): number {
  return (width - 80 - (beside - 1) * 28) / beside - 90;
}

/** What overall health is free of. */
export function roomAbsentPages(sheet: BoardSheet, fit: Fit): readonly RoomPatientPage[] {
  const heightOf = ({ text, on }: FindingLine) =>
    textHeight(`${text} ${on ?? ''}`, fit.width - 220, 29) + 8;
  const pages = paginate(absentLines(sheet, longestLine(fit)), heightOf, fit.height - ABOVE);
  return pages.map((absent) => page([], absent));
}

/** What a page holds of one line of text, characters. */
function longestLine(fit: Fit): number {
  return Math.round((fit.width * fit.height) / 1600);
}

function page(columns: readonly PatientColumn[], absent: readonly FindingLine[]): RoomPatientPage {
  return { kind: 'patient', columns, absent };
}
