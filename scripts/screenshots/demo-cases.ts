import type { Page } from '@playwright/test';

/** Families of the demo cases in lower case, each with the path of its board sheet. */
export type DemoCases = ReadonlyMap<string, string>;

/** Reads them from the host, with the session of the open page. */
export async function demoCases(page: Page): Promise<DemoCases> {
  const rows = await page.evaluate(async () => {
    const response = await fetch('/api/cases.list', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '', offset: 0, limit: 100 }),
    });
    // The host parsed this with the contract's schema; only these fields are read.
    const reply = (await response.json()) as {
      readonly value: {
        readonly rows: readonly { readonly id: string; readonly family: string }[];
      };
    };
    return reply.value.rows.map(({ id, family }) => ({ id, family }));
  });
  return new Map(rows.map(({ id, family }) => [family.toLowerCase(), `/cases/${id}`]));
}
