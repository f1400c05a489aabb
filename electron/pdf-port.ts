import type { OutputOf } from '#shared/contract/contract';

/** How a host makes a PDF file of the page its window shows; a browser has a dialog of its own. */
export type PdfPort = {
  /**
   * Asks where to and writes it whole; fails when it could not be written. `record` is handed the
   * writing, so that both are done or neither.
   */
  readonly save: (
    suggestedName: string,
    record: (write: () => void) => void,
  ) => Promise<OutputOf<'exports.savePage'>['how']>;
};

/** Of a host whose window is a browser's. */
export const PRINT_DIALOG: PdfPort = { save: () => Promise.resolve('print-dialog') };
