import { inSentence } from '#shared/domain/in-sentence';
import type { FindingKind, FindingRow } from '#shared/report/board-sheet-model';

/** One printed line: a single finding, or several that are all absent or all unknown alike. */
export type FindingLine = {
  readonly presence: FindingKind;
  readonly text: string;
  readonly detail?: string;
  readonly on?: string;
};

/**
 * Findings as lines: each present one on its own, absent ones joined by the day they were asked
 * about, unknown ones joined by the reason, so that nothing is dropped and nothing is long.
 */
export function findingLines(rows: readonly FindingRow[]): readonly FindingLine[] {
  return [
    ...rows.filter((row) => row.presence === 'present').map(ownLine),
    ...rows.filter((row) => row.presence === 'statement').map(ownLine),
    ...joinedAbsent(rows.filter((row) => row.presence === 'absent')),
    ...joinedUnknown(rows.filter((row) => row.presence === 'unknown')),
  ];
}

/** What a patient said, item by item: `Declines surgery: no`. */
export function statementLines(rows: readonly FindingRow[]): readonly FindingLine[] {
  return rows.map(({ label, presence, detail, on }) => ({
    presence,
    text: `${label}: ${detail ?? STATEMENT_TEXT[presence]}`,
    ...(on === undefined ? {} : { on }),
  }));
}

const STATEMENT_TEXT: Readonly<Record<FindingKind, string>> = {
  present: 'yes',
  statement: '',
  absent: 'no',
  unknown: 'not known',
};

/** The one day every dated finding was asked on, so that it is said once instead of per line. */
export function commonDay(rows: readonly FindingRow[]): string | undefined {
  const days = new Set(rows.map((row) => row.on).filter((on) => on !== undefined));
  return days.size === 1 ? [...days][0] : undefined;
}

/** The same findings without their day. */
export function withoutDay(rows: readonly FindingRow[]): readonly FindingRow[] {
  return rows.map(({ label, presence, detail }) => ({
    label,
    presence,
    ...(detail === undefined ? {} : { detail }),
  }));
}

function ownLine({ label, presence, detail, on }: FindingRow): FindingLine {
  return {
    presence,
    text: label,
    ...(detail === undefined ? {} : { detail }),
    ...(on === undefined ? {} : { on }),
  };
}

function joinedAbsent(rows: readonly FindingRow[]): readonly FindingLine[] {
  return [...groupedBy(rows, (row) => row.on ?? '')].map(([on, group]) => ({
    presence: 'absent',
    text: `No ${listed(group, 'or')}`,
    ...(on === '' ? {} : { on }),
  }));
}

function joinedUnknown(rows: readonly FindingRow[]): readonly FindingLine[] {
  return [...groupedBy(rows, (row) => row.detail ?? 'not known')].map(([reason, group]) => ({
    presence: 'unknown',
    text: `${reason.charAt(0).toUpperCase()}${reason.slice(1)}: ${listed(group, 'and')}`,
  }));
}

function groupedBy(rows: readonly FindingRow[], keyOf: (row: FindingRow) => string) {
  const groups = new Map<string, FindingRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}

function listed(rows: readonly FindingRow[], joiner: 'or' | 'and'): string {
  const labels = rows.map((row) =>
    row.presence === 'absent' && row.detail !== undefined
      ? `${inSentence(row.label)} (${row.detail})`
      : inSentence(row.label),
  );
  const last = labels.at(-1) ?? '';
  return labels.length < 2 ? last : `${labels.slice(0, -1).join(', ')} ${joiner} ${last}`;
}
