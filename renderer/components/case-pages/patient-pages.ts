import type { BoardSheet, FindingRow } from '#shared/report/board-sheet-model';

import {
  commonDay,
  findingLines,
  statementLines,
  withoutDay,
  type FindingLine,
} from '../findings/finding-lines.ts';
import { TEXT } from '../../text/text.ts';
import { PAGE, paginate, splitText, textHeight } from './present-fit.ts';

export type PatientColumn = {
  readonly title: string;
  /** The day all findings share. */
  readonly day?: string | undefined;
  readonly lines: readonly FindingLine[];
};

type PatientPage = {
  readonly kind: 'patient';
  readonly columns: readonly PatientColumn[];
  readonly absent: readonly FindingLine[];
};

const TEXTS = TEXT.present.patient;

type LinesOf = (rows: readonly FindingRow[]) => readonly FindingLine[];

const LONGEST_LINE = 240;
const LONGEST_ABSENT = 1200;

/** Symptoms, overall health and the patient's voice; what health is free of goes underneath. */
export function patientPages(sheet: BoardSheet): readonly PatientPage[] {
  const [voice, ...rest] = patientColumns(sheet);
  const sources = voice === undefined ? rest : [...rest, voice];
  const absent = absentLines(sheet, LONGEST_ABSENT);
  const together = columnPages(sources, PAGE - 100 - absentHeight(absent));
  if (together.length === 1) return together.map((columns) => page(columns, absent));
  const apart = columnPages(sources, PAGE - 100);
  const last = apart.at(-1) ?? [];
  const room = PAGE - 110 - Math.max(...last.map(columnHeight));
  if (absentHeight(absent) > room) {
    return [...apart.map((columns) => page(columns, [])), page([], absent)];
  }
  return apart.map((columns, index) => page(columns, index === apart.length - 1 ? absent : []));
}

/** The patient's voice, symptoms, and what of overall health is there. */
export function patientColumns(sheet: BoardSheet): readonly PatientColumn[] {
  const { symptoms, health, voice } = sheet;
  return [
    columnOf(TEXTS.voice, voice, statementLines),
    columnOf(TEXTS.symptoms, symptoms, findingLines),
    columnOf(TEXTS.health, health, (rows) => findingLines(rows).filter(isNotAbsent)),
  ];
}

/** What was asked of overall health and is absent, in lines of at most so many characters. */
export function absentLines({ health }: BoardSheet, most: number): readonly FindingLine[] {
  return shortLines(
    findingLines(health).filter((line) => !isNotAbsent(line)),
    most,
  );
}

function page(columns: readonly PatientColumn[], absent: readonly FindingLine[]): PatientPage {
  return { kind: 'patient', columns, absent };
}

function columnOf(title: string, rows: readonly FindingRow[], linesOf: LinesOf): PatientColumn {
  const day = commonDay(rows);
  const lines = linesOf(day === undefined ? rows : withoutDay(rows));
  return { title, day, lines: shortLines(lines, LONGEST_LINE) };
}

function columnPages(
  columns: readonly PatientColumn[],
  budget: number,
): readonly (readonly PatientColumn[])[] {
  const paged = columns.map((column) => paginate(column.lines, (line) => lineHeight(line), budget));
  const count = Math.max(...paged.map((pages) => pages.length), 1);
  return Array.from({ length: count }, (_, index) =>
    columns
      .map((column, at) => ({ ...column, lines: paged[at]?.[index] ?? [] }))
      // What is empty is said once; a page that goes on shows only what goes on.
      .filter((column) => index === 0 || column.lines.length > 0),
  );
}

function columnHeight({ lines }: PatientColumn): number {
  return lines.reduce((sum, line) => sum + lineHeight(line), 0);
}

/** Height of a line in px at 1080p, in a column of this width. */
function lineHeight({ text, detail, on }: FindingLine, width = 480): number {
  return textHeight(`${text} ${detail ?? ''} ${on ?? ''}`, width, 32.5) + 12;
}

function absentHeight(lines: readonly FindingLine[]): number {
  return lines.reduce(
    (sum, { text, on }) => sum + textHeight(`${text} ${on ?? ''}`, 1700, 27) + 8,
    lines.length === 0 ? 0 : 45,
  );
}

function isNotAbsent(line: FindingLine): boolean {
  return line.presence !== 'absent';
}

/** Free text may be long; a page holds only so much of one line. */
function shortLines(lines: readonly FindingLine[], most: number): readonly FindingLine[] {
  return lines.flatMap((line) => {
    const whole = line.detail === undefined ? line.text : `${line.text}: ${line.detail}`;
    if (whole.length <= most) return [line];
    return splitText(whole, most).map((text) => ({ presence: line.presence, text }));
  });
}
