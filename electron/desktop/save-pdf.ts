import { writeFileAtomically } from '#db/atomic-file';

import type { PdfPort } from '../pdf-port.ts';

type Desktop = {
  /** Where to, as the user says; nothing when the user would rather not. */
  readonly choose: (suggestedName: string) => Promise<string | undefined>;
  readonly print: () => Promise<Uint8Array>;
};

/** Makes a PDF of what the operator's window shows; the file is there whole or not at all. */
export function createPdf({ choose, print }: Desktop): PdfPort {
  return {
    save: async (suggestedName, record) => {
      // What is shown now: while the dialog is open the vault may lock itself.
      const page = await print();
      const file = await choose(suggestedName);
      if (file === undefined) return { how: 'cancelled' };
      try {
        record(() => writeFileAtomically(file, page));
        return { how: 'saved', file };
      } catch {
        return { how: 'not-written', file };
      }
    },
  };
}
