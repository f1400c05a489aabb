import type { Page } from '@playwright/test';

import type { CallName, InputOf, ReplyOf } from '#shared/contract/contract';

/** Makes a call of the contract from inside the page, with the page's own session. */
export function ask<Name extends CallName>(
  page: Page,
  name: Name,
  input: InputOf<Name>,
): Promise<ReplyOf<Name>> {
  return page.evaluate(
    async ([call, body]) => {
      const response = await fetch(`/api/${String(call)}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      // The host parsed this value with the contract's own schema before it sent it.
      return (await response.json()) as ReplyOf<Name>;
    },
    [name, input] as const,
  );
}

/** Adds a case whatever it may be a duplicate of, and gives its id. */
export async function addCase(
  page: Page,
  document: InputOf<'cases.create'>['document'],
): Promise<string> {
  const saved = await ask(page, 'cases.create', { document, onDuplicate: 'add' });
  if (!saved.ok) throw new Error(saved.error.code);
  if (saved.value.kind !== 'saved') throw new Error(saved.value.kind);
  return saved.value.id;
}
