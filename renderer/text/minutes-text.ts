import type { ExportSubject } from '#shared/contract/exports';

import { PAPER_TEXT } from './paper-text.ts';

const KINDS: Readonly<Record<ExportSubject['kind'], string>> = {
  minutes: 'Minutes (Word, DOCX)',
  deck: 'Slides (PowerPoint, PPTX)',
  decisions: 'Decisions as a table (CSV)',
  calendar: 'Actions and steps with a due date (calendar, ICS)',
  'case-files': 'Case files with decisions (ZIP of JSON)',
  outcome: 'Outcome (Word, DOCX)',
  'case-file': 'Case file with decisions (JSON)',
};

const REFUSALS: Readonly<Record<string, string>> = {
  'meeting-not-found': 'The meeting does not exist any more.',
  'case-not-on-agenda': 'The case is not on the agenda of this meeting.',
  'always-identifies': 'This file always contains identifiers.',
  'export-not-found': 'The file is not there any more; it was dropped by a lock or a later export.',
  'vault-locked': 'The vault is locked.',
  unreachable: 'Consilium did not answer.',
};

/** What minutes, outcome pages and their export say; what they report comes from the host. */
export const MINUTES_TEXT = {
  title: 'Minutes',
  documentTitle: 'Minutes · Consilium',
  outcomeTitle: 'Outcome of the meeting',
  outcomeDocumentTitle: 'Outcome · Consilium',
  heading: (meeting: string, day: string) => `${meeting}, ${day}`,
  patient: (name: string, identity: string) => `${name} · ${identity}`,
  ofPatient: (patient: string, heading: string) => `${patient}   ${heading}`,
  acts: 'Acts on this document',
  toMeeting: 'Meeting',
  toMinutes: 'Minutes',
  toOutcome: (name: string) => `One-page outcome of ${name}`,
  outcome: 'One-page outcome',
  export: 'Export…',
  cases: 'Cases',
  noCases: 'No case is on the agenda of this meeting.',
  caseTitle: (item: number, name: string) => `${item}. ${name}`,
  label: (label: string) => `${label}: `,
  question: 'Question',
  headline: 'Headline values',
  record: 'Record',
  about: 'About this document',
  confidential: 'Confidential',
  loading: 'Reading what the meeting recorded',
  problem: 'The document could not be read',
  nothingLost: 'Nothing was changed. The record of the meeting is as it was.',
  tryAgain: 'Try again',
  refusal: (code: string) => REFUSALS[code] ?? `Consilium answered: ${code}.`,
  dialog: {
    title: 'Export',
    close: 'Close',
    what: 'What',
    kinds: KINDS,
    content: 'Identifiers',
    identified: 'With identifiers',
    identifiedWhat: 'Name, birth date, numbers of the patient and names of staff, as recorded.',
    hidden: 'De-identified',
    hiddenWhat:
      'Case number in place of the name; no birth date, number, due date or name of staff. Texts of the case nobody has checked are withheld; words typed in the meeting stay, without the people on record, unless they name the patient.',
    onlyHidden: 'Identifiers are hidden in this window, so only de-identified files are made.',
    always: 'Always contains identifiers.',
    warning: PAPER_TEXT.warning,
    noWarning: 'The file is made without identifiers. Read it before you pass it on.',
    start: 'Make the file',
    cancel: 'Cancel the export',
    running: 'Making the file',
    progress: (done: number, total: number) =>
      total === 0 ? 'Making the file' : `Making the file: ${done} of ${total} cases`,
    done: (fileName: string) => `${fileName} was made.`,
    cancelled: 'Cancelled. No file was made.',
    failed: 'No file was made.',
  },
} as const;
