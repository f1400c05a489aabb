import type { LabResult } from '#shared/domain/labs';

import { type Draft, draftAt, wordAt } from '../../draft/draft.ts';
import { labOf, type OpenQuestion, openQuestions, type PasteRow } from './paste-rows.ts';

export type RowStatus =
  | { readonly kind: 'to-decide'; readonly questions: readonly OpenQuestion[] }
  | { readonly kind: 'new' }
  /** The same value of that day stands in the case, or further up in the block. */
  | { readonly kind: 'same' }
  | { readonly kind: 'differs'; readonly index: number; readonly before: string };

/** How a row stands to the case as it is now. */
export function statusOf(row: PasteRow, { labs, rows, today }: Surroundings): RowStatus {
  const questions = openQuestions(row, today);
  const lab = labOf(row, today);
  if (questions.length > 0 || lab === undefined) return { kind: 'to-decide', questions };
  const above = rows.slice(
    0,
    rows.findIndex(({ id }) => id === row.id),
  );
  const isRepeated = above.some((other) => {
    const before = other.isWanted ? labOf(other, today) : undefined;
    return before !== undefined && isSameSample(lab, before) && isSameValue(lab, before);
  });
  if (isRepeated) return { kind: 'same' };
  const index = labs.findIndex((known) => isSameSample(lab, known));
  if (index < 0) return { kind: 'new' };
  if (labs.some((known) => isSameSample(lab, known) && isSameValue(lab, known))) {
    return { kind: 'same' };
  }
  const known = labs[index];
  const before = [wordAt(known, 'value'), wordAt(known, 'unit')].filter(Boolean).join(' ');
  return { kind: 'differs', index, before };
}

export type Surroundings = {
  /** The laboratory results of the case, valid or not. */
  readonly labs: readonly Draft[];
  readonly rows: readonly PasteRow[];
  readonly today: string;
};

/** Whether pressing once takes the row over as it stands. */
export function isTaken(row: PasteRow, status: RowStatus): boolean {
  if (!row.isWanted) return false;
  if (status.kind === 'differs') return row.beside === 'replace' || row.beside === 'both';
  return status.kind === 'new';
}

/** The results of the case with all that is taken over, as one change. */
export function takeOver(around: Surroundings): readonly Draft[] {
  const labs = [...around.labs];
  // A second result for the same place stands beside the first: none vanishes.
  const replaced = new Set<number>();
  for (const row of around.rows) {
    const status = statusOf(row, around);
    const lab = labOf(row, around.today);
    if (lab === undefined || !isTaken(row, status)) continue;
    if (status.kind === 'differs' && row.beside === 'replace' && !replaced.has(status.index)) {
      labs[status.index] = asDraft(lab);
      replaced.add(status.index);
    } else labs.push(asDraft(lab));
  }
  return labs;
}

/** Same analyte of the same day; a result without a day is never the same as another. */
function isSameSample(lab: LabResult, known: Draft | LabResult): boolean {
  const other = known as Draft;
  const kind = draftAt(other, ['calciumKind']);
  const isSameKind =
    kind === undefined || lab.calciumKind === undefined || kind === lab.calciumKind;
  return (
    lab.on !== undefined &&
    draftAt(other, ['analyte']) === lab.analyte &&
    draftAt(other, ['on']) === lab.on &&
    isSameKind
  );
}

function isSameValue(lab: LabResult, known: Draft | LabResult): boolean {
  const other = known as Draft;
  return draftAt(other, ['value']) === lab.value && draftAt(other, ['unit']) === lab.unit;
}

/** Only what is there: a draft has no entries that are undefined. */
function asDraft(lab: LabResult): Draft {
  return Object.fromEntries(Object.entries(lab).filter(([, value]) => value !== undefined));
}
