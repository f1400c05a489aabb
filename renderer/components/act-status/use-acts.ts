import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { Said } from './said.ts';

export type Acts = {
  /** What the last act came to; stays until it is dismissed or the next one ends. */
  readonly said: Said | undefined;
  readonly isRunning: boolean;
  readonly run: (act: () => Promise<Said>) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/** What is done on a screen, with what the last act came to and its way back. */
export function useActs(): Acts {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const [running, setRunning] = useState(0);

  async function doAct(act: () => Promise<Said>): Promise<void> {
    setRunning((count) => count + 1);
    setSaid(await act());
    // Lists, agendas and sheets show where a case stands; what is asked anew wins over any guess.
    await client.invalidateQueries();
    setRunning((count) => count - 1);
  }

  return {
    said,
    isRunning: running > 0,
    run: (act) => void doAct(act),
    undo: () => {
      if (said?.undo !== undefined) void doAct(said.undo);
    },
    dismiss: () => setSaid(undefined),
  };
}
