import { join } from 'node:path';

import { app, type BrowserWindow, dialog } from 'electron';

import type { PdfPort } from '../pdf-port.ts';
import { createPdf } from './save-pdf.ts';

/** As the page's own style says, readable for a screen reader, with its headings as an outline. */
const PAGE = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** PDF files of what the desk's window shows. */
export function desktopPdf(desk: () => BrowserWindow | undefined): PdfPort {
  const window = () => {
    const open = desk();
    if (open === undefined) throw new Error('there is no window to print');
    return open;
  };
  return createPdf({
    choose: async (suggestedName) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window(), {
        defaultPath: join(app.getPath('documents'), suggestedName),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      return canceled || filePath === '' ? undefined : filePath;
    },
    print: () => window().webContents.printToPDF(PAGE),
  });
}
