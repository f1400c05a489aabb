import type { Locator, Page } from '@playwright/test';

/** The dialog that takes in a whole block of laboratory results. */
export class LabPasteModel {
  readonly page: Page;
  readonly dialog: Locator;
  readonly text: Locator;
  readonly take: Locator;
  readonly toDecide: Locator;
  readonly read: Locator;
  readonly leftOut: Locator;
  readonly used: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog', { name: 'Paste a lab block' });
    this.text = this.dialog.getByRole('textbox', { name: 'Text copied from the hospital system' });
    this.take = this.dialog.getByRole('button', { name: /^(Take over|Nothing to take over)/ });
    this.toDecide = this.dialog.getByRole('region', { name: 'To decide' });
    this.read = this.dialog.getByRole('region', { name: 'Read', exact: true });
    this.leftOut = this.dialog.getByRole('region', { name: 'Not taken over, and why' });
    this.used = this.dialog.getByRole('region', { name: 'Used to read the others' });
  }

  async open(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Paste a lab block' }).click();
    await this.text.fill(text);
  }

  /** The line of a result by its name. */
  row(name: string): Locator {
    return this.dialog.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name }),
    });
  }

  /** Every line of the text that stands somewhere in the dialog, as it was pasted. */
  linesShown(): Promise<readonly string[]> {
    return this.dialog.locator('code').allTextContents();
  }

  /** Pastes a text into a field, as the browser gives it to the page. */
  async pasteInto(field: Locator, text: string): Promise<void> {
    await field.focus();
    await field.evaluate((element, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      element.dispatchEvent(
        new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }),
      );
    }, text);
  }
}
