import type { QueryClient } from '@tanstack/react-query';

import type { CaseSummary } from '#shared/contract/case-summary';

import type { ListQuestion } from '../cases-address.ts';
import { PAGE_ROWS, pageQuery } from './use-case-list.ts';

type Reading = {
  readonly from: number;
  readonly to: number;
  readonly onProgress?: (read: number) => void;
};

/** The cases on the lines `from` to `to`, also of pages never shown; undefined when one fails. */
export async function readLines(
  client: QueryClient,
  question: ListQuestion,
  { from, to, onProgress }: Reading,
): Promise<readonly CaseSummary[] | undefined> {
  const rows: CaseSummary[] = [];
  for (let page = Math.floor(from / PAGE_ROWS); page * PAGE_ROWS <= to; page += 1) {
    // One page after the other, so that the host stays free for the rest of the screen.
    // oxlint-disable-next-line no-await-in-loop
    const found = await readPage(client, question, page);
    if (found === undefined) return undefined;
    const start = page * PAGE_ROWS;
    rows.push(...found.slice(Math.max(0, from - start), to - start + 1));
    onProgress?.(rows.length);
  }
  return rows;
}

/** The cases the screen has loaded so far, from the first one on, without a gap. */
export function loadedLines(client: QueryClient, question: ListQuestion): readonly CaseSummary[] {
  const rows: CaseSummary[] = [];
  for (let page = 0; ; page += 1) {
    const reply = client.getQueryData(pageQuery(question, page).queryKey);
    if (reply === undefined || !reply.ok) return rows;
    rows.push(...reply.value.rows);
    if (reply.value.rows.length < PAGE_ROWS) return rows;
  }
}

async function readPage(
  client: QueryClient,
  question: ListQuestion,
  page: number,
): Promise<readonly CaseSummary[] | undefined> {
  try {
    const reply = await client.ensureQueryData(pageQuery(question, page));
    return reply.ok ? reply.value.rows : undefined;
  } catch {
    return undefined;
  }
}
