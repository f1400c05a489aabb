import type { FileChild } from 'docx';

import type { CaseOutcome, DocumentOrigin, MeetingMinutes } from '#shared/report/minutes-model';

import { nextTurn } from '../next-turn.ts';
import { printable } from './printable.ts';
import { casePart, closing, documentOf, docxBytes, partsTable, title } from './docx-parts.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes of a meeting as a Word document. */
export async function minutesDocx(
  given: MeetingMinutes,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const minutes = printable(given);
  const children: FileChild[] = [title(`Minutes: ${minutes.meeting}`), partsTable(minutes.parts)];
  for (const outcome of minutes.cases) {
    children.push(...casePart(outcome));
    await nextTurn(signal);
  }
  return docxBytes(documentOf(minutes, [...children, ...closing(minutes.made)]));
}

/** The outcome of one case as a Word document of one page. */
export function outcomeDocx(...given: readonly [DocumentOrigin, CaseOutcome]): Promise<Uint8Array> {
  const [origin, outcome] = printable(given);
  const children = [title('Outcome of the meeting'), ...casePart(outcome)];
  // Pages get separated: the patient stands on each.
  const about = `${outcome.name} · ${outcome.identity} · ${origin.meeting}, ${origin.day}`;
  return docxBytes(documentOf(origin, [...children, ...closing(origin.made)], about));
}
