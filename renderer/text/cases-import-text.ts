import type { PossibleDuplicate } from '#shared/contract/cases';

import { grouped } from './cases-count.ts';

const files = (count: number) => (count === 1 ? '1 file' : `${grouped(count)} files`);
const faults = (count: number) => (count === 1 ? '1 fault' : `${grouped(count)} faults`);

const BECAUSE: Readonly<Record<PossibleDuplicate['because'][number], string>> = {
  'same-identifier': 'the same number',
  'same-name-and-birth-date': 'the same name and birth date',
};

/** What is said while case files come in, and of each afterwards. */
export const CASES_IMPORT_TEXT = {
  button: 'Import case file',
  drop: 'Drop case files to import them',
  report: 'Import',
  progress: (done: number, total: number, name: string) =>
    `Importing file ${grouped(done)} of ${grouped(total)}: ${name}`,
  cancel: 'Cancel the import',
  dismiss: 'Dismiss the report',
  summary: (imported: number, refused: number, open: number, rest: number) =>
    [
      `${files(imported)} imported`,
      refused > 0 ? `${files(refused)} refused` : '',
      open > 0 ? `${files(open)} to decide on` : '',
      rest > 0 ? `${files(rest)} left out` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  imported: 'imported.',
  decisionsLeftOut: (count: number) =>
    count === 1
      ? 'The decision in it was not taken over: it was made in a meeting of another vault.'
      : `The ${grouped(count)} decisions in it were not taken over: they were made in meetings of another vault.`,
  open: 'Open the board sheet',
  refused: (count: number) => `was not imported: ${faults(count)}. Nothing was added.`,
  wholeFile: '(whole file)',
  notRead: (code: string) => `was not read by Consilium (${code})`,
  more: (count: number) => `and ${grouped(count)} more`,
  duplicate: 'was not added: its patient may be here already.',
  because: (reasons: PossibleDuplicate['because']) =>
    reasons.map((reason) => BECAUSE[reason]).join(' and '),
  may: (who: string, why: string) => `${who}: ${why}`,
  openExisting: 'Open the existing case',
  openNamed: (who: string) => `Open the existing case of ${who}`,
  addAnother: 'Add as another case',
  leaveOut: 'Leave out',
  leaveAllOut: (count: number) => `Leave out all ${grouped(count)}`,
  leftOut: 'left out. Nothing was added.',
  cancelled: 'was not read: the import was cancelled.',
  adding: 'Adding…',
  importedNames: (count: number) => `Files imported: ${grouped(count)}`,
} as const;
