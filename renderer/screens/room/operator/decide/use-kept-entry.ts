import { useEffect, useRef, useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { callHost } from '../../../../api/client.ts';
import { type DecisionEntry, EMPTY_ENTRY } from './decision-entry.ts';

/** How long nothing is typed before it is kept in the vault, in ms. */
const KEEP_AFTER_MS = 400;

/** What is typed in this window, by meeting and case: a switch of case comes back to it. */
const typed = new Map<string, DecisionEntry>();

type Place = { readonly meeting: MeetingId; readonly caseId: CaseId };

export type KeptEntry = {
  readonly entry: DecisionEntry;
  readonly set: (patch: Partial<DecisionEntry>) => void;
  /** Whether the last keeping failed; what is typed is still in this window. */
  readonly hasFailed: boolean;
};

/** What is typed on one case, kept in this window at once and in the vault soon after. */
export function useKeptEntry(place: Place, initial: DecisionEntry): KeptEntry {
  const key = `${place.meeting} ${place.caseId}`;
  const [entry, setEntry] = useState(() => typed.get(key) ?? initial);
  const [hasFailed, setHasFailed] = useState(false);
  const waiting = useRef<DecisionEntry | undefined>(undefined);
  const timer = useRef<number | undefined>(undefined);

  async function keep(): Promise<void> {
    const next = waiting.current;
    if (next === undefined) return;
    waiting.current = undefined;
    const isKept = await keepInVault(place, next);
    if (!isKept) waiting.current ??= next;
    setHasFailed(!isKept);
  }

  function set(patch: Partial<DecisionEntry>): void {
    const next = { ...(typed.get(key) ?? entry), ...patch };
    typed.set(key, next);
    setEntry(next);
    waiting.current = next;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void keep(), KEEP_AFTER_MS);
  }

  // A switch of case must not wait for the typing to pause.
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
      if (waiting.current !== undefined) void keepInVault(place, waiting.current);
    },
    // The hook is mounted once for each case.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [],
  );
  return { entry, set, hasFailed };
}

async function keepInVault({ meeting, caseId }: Place, entry: DecisionEntry): Promise<boolean> {
  const isEmpty = JSON.stringify(entry) === JSON.stringify(EMPTY_ENTRY);
  try {
    const kept = isEmpty ? {} : { entry };
    return (await callHost('decisions.keepEntry', { meeting, case: caseId, ...kept })).ok;
  } catch {
    return false;
  }
}
