import { onTestFinished } from 'vitest';

import { type Application, createApplication } from '#electron/application';
import type { CallName, InputOf, ReplyOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';

import { AT, temporaryFolder } from '../db/temporary-database.ts';

export const CHEAP = { N: 2 ** 10, r: 8, p: 1 };
export const USER = 'Dr Vogt';
export const PASSPHRASE = 'correct horse battery';

/** The whole application on a data directory of its own, closed when the test ends. */
export function applicationOn(
  dataDirectory: string,
  options: Partial<Parameters<typeof createApplication>[0]> = {},
): Application {
  const application = createApplication({
    dataDirectory,
    host: 'loopback',
    appVersion: '0.1.0',
    now: () => AT,
    scryptCost: CHEAP,
    ...options,
  });
  onTestFinished(() => application.close());
  return application;
}

export function temporaryApplication(): Application {
  return applicationOn(temporaryFolder());
}

/** Asks as the desk, with the reply typed by the contract. */
export async function ask<Name extends CallName>(
  application: Application,
  name: Name,
  input: InputOf<Name>,
): Promise<ReplyOf<Name>> {
  // Dispatch parsed the reply with the contract's own schema.
  return (await application.call('desk', name, input)) as ReplyOf<Name>;
}

/** Asks, and expects an answer. */
export async function answerOf<Name extends CallName>(
  application: Application,
  name: Name,
  input: InputOf<Name>,
): Promise<Extract<ReplyOf<Name>, { ok: true }>['value']> {
  const reply = await ask(application, name, input);
  if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.error)}`);
  return reply.value;
}

/** Asks, and gives the code of the failure. */
export async function codeOf<Name extends CallName>(
  application: Application,
  name: Name,
  input: InputOf<Name>,
): Promise<string> {
  const reply = await ask(application, name, input);
  return reply.ok ? 'ok' : reply.error.code;
}

/** An application with a vault that is open. */
export async function unlockedApplication(dataDirectory = temporaryFolder()) {
  const application = applicationOn(dataDirectory);
  await answerOf(application, 'vault.create', { user: USER, passphrase: PASSPHRASE });
  return application;
}

/** Adds a case whatever it may be a duplicate of, and gives its id and revision. */
export async function addedCase(application: Application, document: CaseDocument) {
  const input = { document, onDuplicate: 'add' } as const;
  const saved = await answerOf(application, 'cases.create', input);
  if (saved.kind !== 'saved') throw new Error(saved.kind);
  return { id: saved.id, revision: saved.revision };
}
