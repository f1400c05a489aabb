import type { PdfEnd } from '#shared/contract/exports';

/** How a host makes a PDF file of the page its window shows; a browser has a dialog of its own. */
export type PdfPort = {
  /**
   * Asks where to and writes it whole; fails when the page could not be made. `record` is handed
   * the writing, so that both are done or neither.
   */
  readonly save: (suggestedName: string, record: (write: () => void) => void) => Promise<PdfEnd>;
};

/** Of a host whose window is a browser's. */
export const PRINT_DIALOG: PdfPort = { save: () => Promise.resolve({ how: 'print-dialog' }) };
