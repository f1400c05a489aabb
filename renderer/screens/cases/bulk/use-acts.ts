import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Said } from '../../../components/act-status/said.ts';

export type Acts = {
  readonly isRunning: boolean;
  /** What the last act came to; stays until it is dismissed or the next one ends. */
  readonly report: Said | undefined;
  /** Gives true when it was done in full. */
  readonly run: (act: () => Promise<Said>) => Promise<boolean>;
  readonly undo: () => void;
  readonly dismiss: () => void;
  /** Says something that needs no running here, such as what an export came to. */
  readonly say: (report: Said) => void;
};

/** Runs acts on several cases one at a time and keeps what the last one came to. */
export function useActs(): Acts {
  const client = useQueryClient();
  const [isRunning, setIsRunning] = useState(false);
  const [report, setReport] = useState<Said | undefined>(undefined);

  async function run(act: () => Promise<Said>): Promise<boolean> {
    if (isRunning) return false;
    setIsRunning(true);
    const done = await act();
    setReport(done);
    // Lists, agendas, sheets and the preparation board all show where a case stands.
    await client.invalidateQueries();
    setIsRunning(false);
    return done.kind === 'done';
  }

  return {
    isRunning,
    report,
    run,
    undo: () => {
      if (report?.undo !== undefined) void run(report.undo);
    },
    dismiss: () => setReport(undefined),
    say: setReport,
  };
}
