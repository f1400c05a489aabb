import type { Locator, Page } from '@playwright/test';

import { ask } from '../support/ask.ts';

/** The quicker ways of entry in the editor: pictures of the body and of time, pasted pictures. */
export class EntryModel {
  readonly page: Page;
  readonly bodyMap: Locator;
  readonly timeline: Locator;
  readonly images: Locator;

  constructor(page: Page) {
    this.page = page;
    this.bodyMap = page.getByRole('region', { name: 'Add from the body map' });
    this.timeline = page.getByRole('region', { name: 'In time' });
    this.images = page.getByRole('group', { name: 'Add a key image' });
  }

  /** Opens a section of the case of somebody. */
  async open(family: string, section: string): Promise<string> {
    const list = await ask(this.page, 'cases.list', { query: family, offset: 0, limit: 5 });
    const id = list.ok ? list.value.rows[0]?.id : undefined;
    if (id === undefined) throw new Error(`${family} is not in the list`);
    await this.page.goto(`${new URL(this.page.url()).origin}/#/cases/${id}/edit`);
    await this.page
      .getByRole('navigation', { name: 'Sections of the case' })
      .getByRole('button', { name: section })
      .click();
    await this.page.getByRole('heading', { name: section, exact: true }).waitFor();
    return id;
  }

  /** Answers that stand side by side. */
  answers(question: string): Locator {
    return this.page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio');
  }

  place(name: string): Locator {
    return this.bodyMap.getByRole('button', { name: `Add ${name}`, exact: true });
  }

  number(number: number): Locator {
    return this.bodyMap.getByRole('button', { name: new RegExp(`^Show lesion ${number}:`) });
  }

  treatment(number: number): Locator {
    return this.timeline.getByRole('button', { name: new RegExp(`^Show treatment ${number} `) });
  }

  /** Pastes or drops a picture, as the browser gives it to the page. */
  async give(way: 'paste' | 'drop', bytes: Buffer, type: string): Promise<void> {
    await this.images.evaluate(
      (place, [how, base64, mediaType]) => {
        const data = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([data], 'picture', { type: mediaType }));
        const options = { bubbles: true, cancelable: true };
        const event =
          how === 'paste'
            ? new ClipboardEvent('paste', { ...options, clipboardData: transfer })
            : new DragEvent('drop', { ...options, dataTransfer: transfer });
        (how === 'paste' ? document.body : place).dispatchEvent(event);
      },
      [way, bytes.toString('base64'), type] as const,
    );
  }
}
