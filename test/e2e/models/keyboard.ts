import type { Locator, Page } from '@playwright/test';

/** More presses than any screen has stops. */
const MOST_STOPS = 250;

/** A person with a keyboard and no mouse. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** Tabs forward until the element has the focus. */
  async goTo(target: Locator): Promise<void> {
    await target.waitFor({ state: 'attached', timeout: 10_000 });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await hasFocus(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no tab stop reaches ${target.toString()}`);
  }

  async type(field: Locator, text: string): Promise<void> {
    await this.goTo(field);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
  }

  async activate(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    await this.goTo(control);
    await this.page.keyboard.press(key);
  }

  /** Chooses in a drop-down list by typing the beginning of the entry. */
  async choose(list: Locator, entry: string): Promise<void> {
    await this.goTo(list);
    await this.page.keyboard.type(entry);
  }

  /** Picks one answer of a question: Tab to the group, arrows inside it. */
  async answer(group: Locator, label: string): Promise<void> {
    const wanted = group.getByRole('radio', { name: label, exact: true });
    const radios = group.getByRole('radio');
    await this.goTo(radios.first());
    await this.page.keyboard.press('Space');
    for (let step = await radios.count(); step > 0 && !(await wanted.isChecked()); step -= 1) {
      await this.page.keyboard.press('ArrowRight');
    }
  }
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element === document.activeElement);
}
