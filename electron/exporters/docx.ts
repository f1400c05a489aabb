import type { CaseOutcome, DocumentOrigin, MeetingMinutes } from '#shared/report/minutes-model';

import { nextTurn } from '../next-turn.ts';
import { casePart, documentOf, docxBytes, part, quiet, title } from './docx-parts.ts';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The minutes of a meeting as a Word document. */
export async function minutesDocx(
  minutes: MeetingMinutes,
  signal?: AbortSignal,
): Promise<Uint8Array> {
  const paragraphs = [title(`Minutes: ${minutes.meeting}`), ...minutes.parts.flatMap(part)];
  for (const outcome of minutes.cases) {
    paragraphs.push(...casePart(outcome));
    await nextTurn(signal);
  }
  return docxBytes(documentOf(minutes, [...paragraphs, ...minutes.made.map(quiet)]));
}

/** The outcome of one case as a Word document of one page. */
export function outcomeDocx(origin: DocumentOrigin, outcome: CaseOutcome): Promise<Uint8Array> {
  const paragraphs = [title('Outcome of the meeting'), ...casePart(outcome)];
  // Pages get separated: the patient stands on each.
  const about = `${outcome.name} · ${outcome.identity} · ${origin.meeting}, ${origin.day}`;
  return docxBytes(documentOf(origin, [...paragraphs, ...origin.made.map(quiet)], about));
}
