import type { Locator, Page } from '@playwright/test';

export const PERSON = { user: 'Dr Vogt', passphrase: 'correct horse battery' };

/** First run, unlocking and locking. */
export class VaultModel {
  readonly page: Page;
  readonly recoveryKey: Locator;
  readonly problem: Locator;

  constructor(page: Page) {
    this.page = page;
    this.recoveryKey = page.locator('[data-recovery-key]');
    this.problem = page.getByRole('alert');
  }

  /** Makes the vault; gives the recovery key. */
  async create(): Promise<string> {
    await this.page.getByLabel('Your name').fill(PERSON.user);
    await this.page.getByLabel('Passphrase', { exact: true }).fill(PERSON.passphrase);
    await this.page.getByLabel('Passphrase again').fill(PERSON.passphrase);
    await this.page.getByRole('button', { name: 'Create the vault' }).click();
    await this.recoveryKey.waitFor();
    const recoveryKey = (await this.recoveryKey.textContent()) ?? '';
    await this.page.getByLabel('I have stored the recovery key').check();
    await this.page.getByRole('button', { name: 'Open Consilium' }).click();
    return recoveryKey;
  }

  async lock(): Promise<void> {
    await this.page.getByRole('button', { name: 'Lock' }).click();
  }

  async unlock(passphrase: string): Promise<void> {
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
    await this.page.getByRole('button', { name: 'Unlock', exact: true }).click();
  }
}
