import type { CaseSort, CaseView } from '#shared/contract/case-list';
import type { CaseSummary } from '#shared/contract/case-summary';
import type { PreparationState } from '#shared/domain/preparation';
import { NOT_READY_TEXT } from '#shared/report/not-ready-text';

import { CASES_BULK_TEXT } from './cases-bulk-text.ts';
import { CASES_IMPORT_TEXT } from './cases-import-text.ts';
import { casesCount, grouped } from './cases-count.ts';

const VIEWS: Readonly<Record<CaseView, string>> = {
  all: 'All',
  mine: 'Mine',
  'next-meeting': 'Next meeting',
  'not-ready': 'Not ready',
  decided: 'Decided',
  archived: 'Archived',
};

/** Why a view has nothing in it, each in its own words. */
const EMPTY_VIEWS: Readonly<Record<CaseView, string>> = {
  all: 'Every case is in the archive.',
  mine: 'You have neither entered nor saved a case here. Cases of others are under All.',
  'next-meeting':
    'No case is on the agenda of a meeting to come. Select cases under All and add them to one.',
  'not-ready': 'No case is marked as not ready for the board.',
  decided: 'No case is marked as decided by the board.',
  archived: 'Nothing was archived. Cases are never deleted; what is put away stands here.',
};

const STATES: Readonly<Record<PreparationState, string>> = {
  draft: 'Draft',
  referred: 'Referred',
  triaged: 'Triaged',
  listed: 'Listed',
  'not-ready': 'Not ready',
  decided: 'Decided',
};

const COLUMNS: Readonly<Record<CaseSort['by'], string>> = {
  name: 'Patient',
  born: 'Born',
  number: 'Number',
  diagnosis: 'Diagnosis',
  question: 'Question for the board',
  preparation: 'Preparation',
  meeting: 'Next board',
  readiness: 'Readiness',
  saved: 'Last saved',
};

const ORIGINS: Readonly<Record<Exclude<CaseSummary['origin'], 'clinical'>, string>> = {
  fictional: 'Fictional',
  published: 'Published',
};

const FILTERS = {
  preparation: 'Preparation',
  subtypes: 'Subtype',
  stages: 'Stage',
  risks: 'IMDC risk',
  readiness: 'Readiness',
  meetings: 'Meeting',
} as const;

/** What the list of cases says. */
export const CASES_TEXT = {
  title: 'Cases',
  documentTitle: 'Cases · Consilium',
  newCase: 'New case',
  close: 'Close',
  cancel: 'Cancel',
  tryAgain: 'Try again',
  figure: (count: number) => grouped(count),
  views: {
    label: 'Saved views',
    names: VIEWS,
  },
  search: {
    label: 'Search cases',
    placeholder: 'Name, number, diagnosis or question',
    key: '/',
    inView: (total: number) => casesCount(total),
    found: (total: number) => `${casesCount(total)} found`,
    clear: 'Clear the search',
  },
  filters: {
    label: 'Filters',
    names: FILTERS,
    button: (active: number) => (active === 0 ? 'Filters' : `Filters: ${active} active`),
    clearAll: 'Clear all',
    clearAllLabel: 'Clear all filters',
    active: 'Active filters',
    remove: (chip: string) => `Remove the filter ${chip}`,
    chip: (filter: string, value: string) => `${filter}: ${value}`,
    value: (label: string, count: number) => `${label}, ${casesCount(count)}`,
    none: 'Nothing to filter by in this view.',
    readiness: { complete: 'Complete', incomplete: 'Something missing' },
    otherMeeting: 'A meeting of other cases',
  },
  list: {
    label: 'List of cases',
    columns: COLUMNS,
    choose: 'Choose',
    chooseAll: 'Choose every case found',
    chooseCase: (name: string) => `Choose ${name}`,
    actions: 'Actions',
    keys: 'Arrow keys, Home, End, Page Up and Page Down move; Space chooses, with Shift up to here; Ctrl A chooses all found; Enter opens.',
    noQuestion: 'No question recorded',
    notListed: 'Not listed',
    savedBy: (time: string, by: string) => `${time} · ${by}`,
    hidden: 'Hidden',
    readiness: (done: number, total: number) => `${done} of ${total} settled`,
    readinessShort: (done: number, total: number) => `${done}/${total}`,
    noReadiness: 'Nothing asked for',
    draft: (when: string) => `Unsaved draft ${when}`,
    locked: (revision: number) => `Locked, revision ${revision}`,
    lockedBy: (by: string, when: string) => `Locked for the board by ${by}, ${when}`,
    edit: 'Edit data',
    editCase: (name: string) => `Edit data of ${name}`,
    export: 'Export as a case file',
    exportCase: (name: string) => `Export ${name} as a case file`,
    pending: (number: number) => `Loading case ${number} of the list`,
    failedRow: 'Not read',
    failed: (from: number, to: number) =>
      `Cases ${grouped(from)} to ${grouped(to)} of the list could not be read. Nothing was changed.`,
    states: STATES,
    reasons: NOT_READY_TEXT,
    origins: ORIGINS,
    because: (reason: string, note: string) => `${reason}: ${note}`,
  },
  drafts: {
    label: 'Unsaved new cases',
    line: (when: string) => `Draft of a new case, ${when}`,
    continue: 'Continue',
    giveUp: 'Give up',
    continueLabel: (when: string) => `Continue the draft of ${when}`,
    giveUpLabel: (when: string) => `Give up the draft of ${when}`,
    question: 'Give up this draft?',
    consequence: (what: string) =>
      `${what}: what was entered is deleted and cannot be brought back. No saved case is touched.`,
    keep: 'Keep it',
    failed: 'The draft could not be given up. It is still there.',
  },
  empty: {
    none: 'No cases yet',
    noneWhy:
      'Enter the first case, or bring one in as a case file. Files can also be dropped here.',
    demo: 'To try Consilium out, start it with its fictional demo cases; they have a vault of their own:',
    demoCommand: 'npm run demo',
    noMatch: (query: string) => `No case matches “${query}”`,
    noMatchFiltered: 'No case passes the filters',
    searched: 'Names, numbers, diagnoses and questions are searched.',
    withheld: (what: string, total: number) =>
      total === 1 ? `${what} keeps out 1 case.` : `${what} keeps out ${grouped(total)} cases.`,
    together: 'No single filter keeps cases out; together they do.',
    withheldQuery: 'The search',
    withheldFilter: (filter: string, values: string) => `The filter ${filter} (${values})`,
    without: (what: string) => `Without: ${what}`,
    clearSearch: 'Clear the search',
    clearFilter: (filter: string) => `Remove the filter ${filter}`,
    clearEverything: 'Clear the search and all filters',
    viewTitle: (view: string) => `Nothing under “${view}”`,
    views: EMPTY_VIEWS,
    showAll: 'Show all cases',
  },
  loading: 'Loading the list of cases',
  problem: {
    title: 'The case list could not be read',
    what: 'Nothing was changed. The cases are in the database as they were.',
    code: (code: string) => `Code ${code}`,
  },
  print: {
    heading: (view: string) => `Cases: ${view}`,
    printed: (when: string) => `Printed ${when}`,
    narrowed: (filters: string) => `Narrowed by ${filters}`,
    query: (query: string) => `search “${query}”`,
    all: (total: number) => `${casesCount(total)}, printed in full.`,
    part: (printed: number, total: number) =>
      `${grouped(printed)} of ${casesCount(total)} printed: those the screen had loaded. ` +
      'Scroll to the end before printing, or narrow the list, to print the rest.',
  },
  bulk: CASES_BULK_TEXT,
  import: CASES_IMPORT_TEXT,
} as const;
