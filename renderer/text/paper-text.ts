import type { PdfEnd } from '#shared/contract/exports';
import { SUPPORTS_BOARD } from '#shared/report/intended-use';

const REFUSALS: Readonly<Record<string, string>> = {
  'meeting-not-found': 'The meeting does not exist any more.',
  'case-not-on-agenda': 'The case is not on the agenda of this meeting.',
  'case-not-found': 'This revision of the case does not exist.',
  'not-made': 'The PDF could not be made. Nothing was saved.',
  'vault-locked': 'The vault is locked. Nothing was saved.',
  unreachable: 'Consilium did not answer. Nothing was saved.',
};

/** What is said of paper and PDF files wherever a page is printed. */
export const PAPER_TEXT = {
  printed: (moment: string) => `Printed ${moment}`,
  use: `${SUPPORTS_BOARD} Intended use: last page.`,
  print: 'Print',
  printOrSave: 'Print or save as PDF',
  save: 'Save as PDF…',
  saveAnyway: 'Save with identifiers…',
  leave: 'Do not save',
  close: 'Close',
  warning:
    'The file contains identifiers. It leaves the encrypted vault: keep it only where patient data may be kept.',
  end: (end: PdfEnd) => {
    switch (end.how) {
      case 'saved':
        return `Saved what this window shows: ${end.file}`;
      case 'not-written':
        return `Not saved: ${end.file} could not be written, or the vault was locked meanwhile.`;
      case 'cancelled':
      case 'print-dialog':
        return '';
    }
  },
  refusal: (code: string) => REFUSALS[code] ?? `Consilium answered: ${code}. Nothing was saved.`,
} as const;
