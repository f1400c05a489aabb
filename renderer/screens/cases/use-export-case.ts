import { useState } from 'react';

import type { CaseSummary } from '#shared/contract/cases';

import { callHost } from '../../api/client.ts';
import { downloadText } from '../../components/download/download-text.ts';

export type Exporting = {
  /** The real patient's case that waits for a deliberate yes. */
  readonly asked: CaseSummary | undefined;
  readonly failure: string | undefined;
  readonly ask: (row: CaseSummary) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
};

/** A case file is not encrypted: of a real patient it is written only after a question. */
export function useExportCase(): Exporting {
  const [asked, setAsked] = useState<CaseSummary | undefined>(undefined);
  const [failure, setFailure] = useState<string | undefined>(undefined);

  async function run(row: CaseSummary): Promise<void> {
    setAsked(undefined);
    setFailure(await exportCase(row));
  }

  return {
    asked,
    failure,
    ask: (row) => {
      setFailure(undefined);
      if (row.origin === 'clinical') setAsked(row);
      else void run(row);
    },
    confirm: () => {
      if (asked !== undefined) void run(asked);
    },
    cancel: () => {
      setAsked(undefined);
      setFailure(undefined);
    },
  };
}

async function exportCase({ id }: CaseSummary): Promise<string | undefined> {
  try {
    const reply = await callHost('cases.exportFile', { id });
    if (!reply.ok) return reply.error.code;
    downloadText(reply.value.fileName, reply.value.text);
    return undefined;
  } catch {
    return 'unreachable';
  }
}
