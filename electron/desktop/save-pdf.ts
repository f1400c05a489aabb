import { existsSync } from 'node:fs';

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
      const chosen = await choose(suggestedName);
      if (chosen === undefined) return { how: 'cancelled' };
      const file = asPdf(chosen);
      try {
        record(() => writeFileAtomically(file, page));
        return { how: 'saved', file };
      } catch {
        return { how: 'not-written', file };
      }
    },
  };
}

/** With the ending some dialogs leave out; as typed where that is another file nobody was asked about. */
function asPdf(file: string): string {
  if (/\.pdf$/i.test(file)) return file;
  const named = `${file}.pdf`;
  return existsSync(named) ? file : named;
}
