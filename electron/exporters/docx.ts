import type { FileChild } from 'docx';

import type { CaseOutcome, DocumentOrigin, MeetingMinutes } from '#shared/report/minutes-model';

import { nextTurn } from '../next-turn.ts';
import { casePart, documentOf, docxBytes, partsTable, quiet, title } from './docx-parts.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes of a meeting as a Word document. */
export async function minutesDocx(
  minutes: MeetingMinutes,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const children: FileChild[] = [title(`Minutes: ${minutes.meeting}`), partsTable(minutes.parts)];
  for (const outcome of minutes.cases) {
    children.push(...casePart(outcome));
    await nextTurn(signal);
  }
  return docxBytes(documentOf(minutes, [...children, ...minutes.made.map(quiet)]));
}

/** The outcome of one case as a Word document of one page. */
export function outcomeDocx(origin: DocumentOrigin, outcome: CaseOutcome): Promise<Uint8Array> {
  const children = [title('Outcome of the meeting'), ...casePart(outcome)];
  // Pages get separated: the patient stands on each.
  const about = `${outcome.name} · ${outcome.identity} · ${origin.meeting}, ${origin.day}`;
  return docxBytes(documentOf(origin, [...children, ...origin.made.map(quiet)], about));
}
