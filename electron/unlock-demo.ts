import type { Application } from './application.ts';
import { DEMO_PASSPHRASE, DEMO_USER } from '#shared/contract/vault';

/** Opens the demo vault with its published passphrase, so that nobody has to type it. */
export async function unlockDemo(application: Pick<Application, 'call'>): Promise<void> {
  const reply = await application.call('desk', 'vault.unlock', {
    user: DEMO_USER,
    passphrase: DEMO_PASSPHRASE,
  });
  if (!reply.ok) throw new Error(`the demo vault stays locked: ${reply.error.code}`);
}
