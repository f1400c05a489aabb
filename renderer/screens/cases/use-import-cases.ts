import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Issue } from '#shared/domain/issue';

import { callHost } from '../../api/client.ts';
import { CASE_LIST_KEY } from '../../api/queries.ts';

/** What became of one file. */
export type ImportOutcome =
  | { readonly fileName: string; readonly id: string }
  | { readonly fileName: string; readonly issues: readonly Issue[] };

export type Importing = {
  readonly isImporting: boolean;
  readonly outcomes: readonly ImportOutcome[];
  readonly importFiles: (files: readonly File[]) => void;
  readonly dismiss: () => void;
};

/** Brings case files in, one after the other; a file with a fault adds nothing. */
export function useImportCases(): Importing {
  const client = useQueryClient();
  const [isImporting, setIsImporting] = useState(false);
  const [outcomes, setOutcomes] = useState<readonly ImportOutcome[]>([]);

  async function run(files: readonly File[]): Promise<void> {
    setIsImporting(true);
    const done: ImportOutcome[] = [];
    // One at a time, so that the report keeps the order of the files.
    // oxlint-disable-next-line no-await-in-loop
    for (const file of files) done.push(await importFile(file));
    setOutcomes(done);
    setIsImporting(false);
    await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
  }

  return {
    isImporting,
    outcomes,
    importFiles: (files) => {
      if (files.length > 0) void run(files);
    },
    dismiss: () => setOutcomes([]),
  };
}

async function importFile(file: File): Promise<ImportOutcome> {
  try {
    const reply = await callHost('cases.importFile', { text: await file.text() });
    if (reply.ok) return { fileName: file.name, id: reply.value.id };
    return { fileName: file.name, issues: reply.error.issues ?? [issueOf(reply.error.code)] };
  } catch {
    return { fileName: file.name, issues: [issueOf('unreachable')] };
  }
}

function issueOf(code: string): Issue {
  return { path: '(whole file)', message: `was not read by Consilium (${code})` };
}
