import { expect, type Locator, type Page } from '@playwright/test';

/** What one section took: every press of a key, and every field answered or jump made. */
export type Effort = {
  readonly section: string;
  readonly presses: number;
  readonly tabs: number;
  readonly steps: number;
};

/** Average typist: 0.28 s a key (Card, Moran and Newell, keystroke-level model). */
const SECONDS_A_KEY = 0.28;
/** Mental preparation before a step, of the same model. */
const SECONDS_A_STEP = 1.35;
/** More Tabs in a row than any part of the editor has stops. */
const MOST_STOPS = 60;

/**
 * Somebody who enters a case with the keyboard alone, and what it took them. A press is one key: a
 * letter of a word as well as Tab; keys held together, such as Ctrl+S, are one press. A step is one
 * field answered, or one jump to another section or part.
 */
export class Typist {
  readonly page: Page;
  private readonly efforts: Effort[] = [];
  private presses = 0;
  private tabs = 0;
  private steps = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  async write(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    this.presses += text.length;
  }

  /** Tabs on until the focus is in the field. */
  async go(target: Locator): Promise<void> {
    await this.settleFocus();
    await target.waitFor({ state: 'attached', timeout: 5000 });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await target.evaluate((element) => element.contains(document.activeElement))) return;
      await this.press('Tab');
      this.tabs += 1;
    }
    throw new Error(`no Tab reaches ${target.toString()}`);
  }

  /** One field: there by Tab, then its words or the letter of its answer. */
  async enter(label: string, text: string): Promise<void> {
    await this.go(this.field(label));
    await this.write(text);
    this.steps += 1;
  }

  /** One press of a button that Tab leads to. */
  async use(button: Locator): Promise<void> {
    await this.go(button);
    await this.press('Enter');
    this.steps += 1;
  }

  /** Keys where the focus is already, as one step. */
  async step(...keys: readonly string[]): Promise<void> {
    await this.press(...keys);
    this.steps += 1;
  }

  /** Words where the focus is already, as one step. */
  async words(text: string): Promise<void> {
    await this.write(text);
    this.steps += 1;
  }

  /** An answer that is not known, then the letter of the reason. */
  async unknown(label: string, key: 'u' | '?', ...reason: readonly string[]): Promise<void> {
    await this.enter(label, key);
    const why = this.page.getByRole('radiogroup', { name: `Why ${label} is unknown`, exact: true });
    await why.waitFor({ timeout: 5000 });
    await this.settleFocus();
    await this.go(why);
    await this.step(...reason);
  }

  /** F2 in the field that has the focus, and its date there. */
  async dated(day: string): Promise<void> {
    await this.step('F2');
    await this.settleFocus();
    await this.words(day);
  }

  /** F2 in the field that has the focus, and the remark behind date and source. */
  async noted(note: string): Promise<void> {
    await this.remark(note, ['Tab', 'Tab']);
  }

  /** The same in a symptom, which has no source. */
  async notedSymptom(note: string): Promise<void> {
    await this.remark(note, ['Tab']);
  }

  private async remark(note: string, stops: readonly string[]): Promise<void> {
    await this.press('F2');
    await this.settleFocus();
    await this.step(...stops);
    await this.words(note);
  }

  /** Alt+PageDown until a section is open. */
  async turnTo(title: string): Promise<void> {
    const heading = this.page.getByRole('heading', { name: title, exact: true, level: 2 });
    for (let turn = 0; turn < 5; turn += 1) {
      await this.step('Alt+PageDown');
      const isThere = await heading.waitFor({ timeout: 300 }).then(
        () => true,
        () => false,
      );
      if (isThere) break;
    }
    await expect(heading).toBeFocused();
  }

  /** What was counted since the last time belongs to this section. */
  settle(section: string): void {
    this.efforts.push({ section, presses: this.presses, tabs: this.tabs, steps: this.steps });
    this.presses = 0;
    this.tabs = 0;
    this.steps = 0;
  }

  total(): Effort {
    const sum = (key: 'presses' | 'tabs' | 'steps') =>
      this.efforts.reduce((all, effort) => all + effort[key], 0);
    return { section: 'All', presses: sum('presses'), tabs: sum('tabs'), steps: sum('steps') };
  }

  /** What it took, one line a section, and the minutes the keystroke-level model makes of it. */
  report(): string {
    const lines = [...this.efforts, this.total()].map(
      ({ section, presses, tabs, steps }) =>
        `${section.padEnd(28)} ${String(presses).padStart(5)} presses (${String(tabs).padStart(3)} Tab) ${String(steps).padStart(4)} steps`,
    );
    return [...lines, `Keystroke-level model: ${this.minutes().toFixed(1)} min`].join('\n');
  }

  minutes(): number {
    const { presses, steps } = this.total();
    return (presses * SECONDS_A_KEY + steps * SECONDS_A_STEP) / 60;
  }

  /** The app moves the focus with the next frame; nobody types faster than that. */
  private settleFocus(): Promise<void> {
    return this.page.evaluate(
      () =>
        new Promise<void>((done) => {
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
    );
  }

  private field(label: string): Locator {
    const name = { name: label, exact: true };
    return this.page
      .getByRole('textbox', name)
      .or(this.page.getByRole('combobox', name))
      .or(this.page.getByRole('radiogroup', name))
      .last();
  }
}
