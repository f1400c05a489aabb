import type { Locator, Page } from '@playwright/test';

/** The dialog in which a board overrides an exclusion or takes that back. */
export class OverrideModel {
  readonly page: Page;
  readonly dialog: Locator;
  readonly group: Locator;
  readonly reason: Locator;
  readonly name: Locator;
  readonly role: Locator;
  readonly fault: Locator;

  constructor(page: Page) {
    this.page = page;
    this.dialog = page.getByRole('dialog');
    this.group = page.getByRole('region', { name: 'Overridden by the board', exact: true });
    this.reason = this.dialog.getByLabel(/^Why the board/);
    this.name = this.dialog.getByLabel('Name of who answers for it');
    this.role = this.dialog.getByRole('combobox', { name: 'Role' });
    this.fault = this.dialog.getByRole('alert');
  }

  /** The button under an excluded option. */
  offer(option: string): Locator {
    return this.page.getByRole('button', { name: `Override the exclusion of ${option}` });
  }

  withdraw(option: string): Locator {
    return this.page.getByRole('button', { name: `Withdraw the override of ${option}` });
  }

  async fill(reason: string, name: string, role: string): Promise<void> {
    await this.reason.fill(reason);
    await this.name.fill(name);
    await this.role.selectOption({ label: role });
  }

  async readBack(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Read back' }).click();
    await this.dialog.getByText('Read it back to the board').waitFor();
  }

  async record(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Record the/ }).click();
  }
}
