import { readAgenda } from '#db/repositories/agenda-repository';
import { findSummaries } from '#db/repositories/case-summaries';
import { listVersions } from '#db/repositories/decision-repository';
import { findMeeting } from '#db/repositories/meeting-repository';
import type { CaseId } from '#shared/contract/case-summary';
import type { ExportSubject } from '#shared/contract/exports';
import { formatDate } from '#shared/domain/format-date';
import type { RecordedDecision } from '#shared/domain/recorded-decision';
import { caseNumberName } from '#shared/report/deidentify-case';
import type { MeetingMinutes } from '#shared/report/minutes-model';

import type { VaultDeps } from '../deps.ts';
import type { ExportFile, ExportWork } from '../export-jobs.ts';
import { type CalendarAction, calendarText } from '../exporters/calendar.ts';
import { zipped } from '../exporters/case-files.ts';
import { decisionsCsv } from '../exporters/csv.ts';
import { deckPptx, PPTX_TYPE } from '../exporters/deck.ts';
import { DOCX_TYPE, minutesDocx, outcomeDocx } from '../exporters/docx.ts';
import { nextTurn } from '../next-turn.ts';
import { type Asked, assembleMinutes, assembleOutcome } from './assemble-minutes.ts';
import { caseFileOf } from './file-decisions.ts';
import { itemsAsked } from './follow-up-items.ts';
import { readerOf } from './reader-of.ts';

type Told = Parameters<ExportWork>[0];
type Making = Asked & Told & { readonly deps: VaultDeps; readonly day: string };

/** How one file of a meeting is made, whole or not at all. */
export function exportWork(
  deps: VaultDeps,
  { what, ...asked }: Pick<Asked, 'meeting' | 'identifiers'> & { readonly what: ExportSubject },
): ExportWork {
  return (told) => {
    const day = findMeeting(deps.db, asked.meeting)?.on ?? readerOf(deps).today;
    const making = { ...asked, ...told, onCase: told.onStep, deps, day };
    if ('case' in what) return makeOfCase(making, what.kind, what.case);
    return MAKERS[what.kind](making);
  };
}

const MAKERS = {
  minutes: async (making: Making) =>
    file(
      making,
      'minutes',
      'docx',
      DOCX_TYPE,
      await minutesDocx(await read(making), making.signal),
    ),
  deck: async (making: Making) =>
    file(making, 'deck', 'pptx', PPTX_TYPE, await deckPptx(await read(making), making.signal)),
  decisions: async (making: Making) =>
    file(making, 'decisions', 'csv', 'text/csv', decisionsCsv(await read(making))),
  calendar: makeCalendar,
  'case-files': makeCaseFiles,
};

async function read({ deps, ...asked }: Making): Promise<MeetingMinutes> {
  const minutes = await assembleMinutes(deps, asked);
  if (minutes.ok) return minutes.value;
  throw new Error(`an export without its meeting: ${minutes.error}`);
}

async function makeOfCase(
  making: Making,
  kind: 'outcome' | 'case-file',
  id: CaseId,
): Promise<ExportFile> {
  const { deps, signal, onStep, meeting } = making;
  await nextTurn(signal);
  onStep(0, 1);
  if (kind === 'case-file') {
    const { fileName, text } = caseFileOf(deps, meeting, id);
    return { fileName, mediaType: 'application/json', bytes: new TextEncoder().encode(text) };
  }
  const made = assembleOutcome(deps, { ...making, case: id });
  if (!made.ok) throw new Error(`an export without its case: ${made.error}`);
  const { origin, outcome } = made.value;
  const name = `outcome-case-${outcome.number}`;
  return file(making, name, 'docx', DOCX_TYPE, await outcomeDocx(origin, outcome));
}

async function makeCalendar(making: Making): Promise<ExportFile> {
  const { deps, meeting, signal, onStep, day } = making;
  const name = findMeeting(deps.db, meeting)?.name ?? '';
  const rows = findSummaries(deps.db, readAgenda(deps.db, meeting), readerOf(deps));
  const actions: CalendarAction[] = [];
  for (const [index, { id, number }] of rows.entries()) {
    const standing = listVersions(deps.db, meeting, id).at(-1);
    const about = { about: caseNumberName(number), meeting: `${name}, ${formatDate(day)}` };
    for (const { due, ...dated } of datedIn(standing)) {
      if (due !== undefined) actions.push({ ...dated, due, ...about });
    }
    onStep(index + 1, rows.length);
    await nextTurn(signal);
  }
  const bytes = new TextEncoder().encode(calendarText(actions, deps.now()));
  return file(making, 'actions', 'ics', 'text/calendar', bytes);
}

type Dated = Pick<CalendarAction, 'id' | 'what' | 'owner'> & { readonly due?: string | undefined };

/** Actions and steps; of several options to decide with the patient nobody knows yet which is done. */
function datedIn(standing: RecordedDecision | undefined): readonly Dated[] {
  if (standing === undefined) return [];
  const { caseId, meetingId, decision } = standing;
  const steps = itemsAsked(decision).filter(({ kind }) => kind === 'step');
  return [
    ...decision.actions,
    ...steps.map(({ key, what, owner = 'nobody named', due }) => ({
      // The same again in a later file, and another one for the same words on another case.
      id: `${caseId}-${meetingId}-${key.slice(0, 16)}`,
      what,
      owner,
      due,
    })),
  ];
}

async function makeCaseFiles(making: Making): Promise<ExportFile> {
  const { deps, meeting, signal, onStep } = making;
  const cases = readAgenda(deps.db, meeting);
  const files = [];
  for (const [index, id] of cases.entries()) {
    files.push(caseFileOf(deps, meeting, id));
    onStep(index + 1, cases.length);
    await nextTurn(signal);
  }
  return file(making, 'case-files', 'zip', 'application/zip', await zipped(files, signal));
}

/** `minutes-2026-11-24.docx`: what and of which day, never of whom. */
function file(
  { day, identifiers }: Making,
  name: string,
  ending: string,
  mediaType: string,
  bytes: Uint8Array,
): ExportFile {
  return { fileName: exportName({ name, ending, identifiers, day }), mediaType, bytes };
}

type Named = Pick<Making, 'day' | 'identifiers'> & {
  readonly name: string;
  readonly ending: string;
};

/** `minutes-2026-11-24.docx`: no file name holds a patient's name. */
export function exportName({ name, ending, identifiers, day }: Named): string {
  const marked = identifiers === 'hidden' ? `${name}-de-identified` : name;
  return `${marked}-${day}.${ending}`;
}
