import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { CaseSummary } from '#shared/contract/case-summary';

import type { ListQuestion } from '../cases-address.ts';
import { readLines } from './read-lines.ts';

type Chosen = ReadonlyMap<string, CaseSummary>;

export type Selection = {
  readonly chosen: Chosen;
  /** Set while pages are read that hold chosen cases. */
  readonly reading: number | undefined;
  readonly isFailed: boolean;
  readonly toggle: (row: CaseSummary, index: number) => void;
  /** Chooses from the line last toggled to this one. */
  readonly extend: (index: number) => Promise<void>;
  readonly chooseAll: (total: number) => Promise<void>;
  readonly clear: () => void;
};

const NOTHING: Chosen = new Map();

/** Which cases are chosen; kept while the search and filters change, shown by name in the bar. */
export function useSelection(question: ListQuestion): Selection {
  const client = useQueryClient();
  const [chosen, setChosen] = useState(NOTHING);
  /** Where a range starts, and what was chosen before it. */
  const [anchor, setAnchor] = useState({ index: 0, before: NOTHING });
  const [reading, setReading] = useState<number | undefined>(undefined);
  const [isFailed, setIsFailed] = useState(false);

  async function choose(from: number, to: number, before: Chosen): Promise<void> {
    setIsFailed(false);
    setReading(0);
    const rows = await readLines(client, question, { from, to, onProgress: setReading });
    setReading(undefined);
    setIsFailed(rows === undefined);
    if (rows === undefined) return;
    setChosen(new Map([...before, ...rows.map((row) => [row.id, row] as const)]));
  }

  return {
    chosen,
    reading,
    isFailed,
    toggle: (row, index) => {
      const next = new Map(chosen);
      if (!next.delete(row.id)) next.set(row.id, row);
      setChosen(next);
      setAnchor({ index, before: next });
    },
    extend: (index) =>
      choose(Math.min(anchor.index, index), Math.max(anchor.index, index), anchor.before),
    chooseAll: (total) => choose(0, total - 1, chosen),
    clear: () => {
      setChosen(NOTHING);
      setAnchor({ index: 0, before: NOTHING });
      setIsFailed(false);
    },
  };
}
