import { useEffect, useRef, useState } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { beforeLock } from '../../../../api/before-lock.ts';
import { callHost } from '../../../../api/client.ts';
import { type DecisionEntry, EMPTY_ENTRY } from './decision-entry.ts';

/** How long nothing is typed before it is kept in the vault, and before another try, in ms. */
const KEEP_AFTER_MS = 400;
const RETRY_MS = 3000;
/** How long the vault is waited for; then the next try, in ms. */
const LONGEST_KEEPING_MS = 10_000;

type Place = { readonly meeting: MeetingId; readonly caseId: CaseId };
type Unkept = { readonly place: Place; readonly entry: DecisionEntry };

/** What is typed and not in the vault yet, by meeting and case: a switch of case comes back to it. */
const unkept = new Map<string, Unkept>();
/** One after another: later words never reach the vault before earlier ones. */
let lastKeeping: Promise<unknown> = Promise.resolve();

export type KeptEntry = {
  readonly entry: DecisionEntry;
  readonly set: (patch: Partial<DecisionEntry>) => void;
  /** Empties what was recorded but for its notes; false when its correction has begun already. */
  readonly clear: (recorded: DecisionEntry) => boolean;
  /** Whether the last keeping failed; what is typed is still in this window. */
  readonly hasFailed: boolean;
};

/**
 * What is typed on one case, kept in this window at once and in the vault soon after: at once when
 * the window is left, hidden, closed or locked, and again after a failure.
 */
export function useKeptEntry(place: Place, initial: DecisionEntry): KeptEntry {
  const key = `${place.meeting} ${place.caseId}`;
  const [entry, setEntry] = useState(() => unkept.get(key)?.entry ?? initial);
  const latest = useRef(entry);
  const { hasFailed, keepSoon } = useKeeping();

  function set(patch: Partial<DecisionEntry>): void {
    const next = { ...latest.current, ...patch };
    latest.current = next;
    unkept.set(key, { place, entry: next });
    setEntry(next);
    keepSoon();
  }

  function clear(recorded: DecisionEntry): boolean {
    if (latest.current.isCorrecting && !recorded.isCorrecting) return false;
    set({ ...EMPTY_ENTRY, notes: latest.current.notes });
    return true;
  }

  return { entry, set, clear, hasFailed };
}

/** Whichever case is open, what is typed on the others and not in the vault yet is kept, too. */
function useKeeping() {
  const [hasFailed, setHasFailed] = useState(false);
  const [keeper] = useState(() => createKeeper(setHasFailed));
  useEffect(() => {
    const now = () => void keeper.keepNow();
    const stop = beforeLock(keeper.keepNow);
    window.addEventListener('blur', now);
    window.addEventListener('beforeunload', now);
    document.addEventListener('visibilitychange', now);
    // What could not be kept before a lock is kept after it.
    keeper.start();
    return () => {
      stop();
      window.removeEventListener('blur', now);
      window.removeEventListener('beforeunload', now);
      document.removeEventListener('visibilitychange', now);
      // A switch of case must not wait for the typing to pause.
      now();
      keeper.end();
    };
  }, [keeper]);
  return { hasFailed, keepSoon: keeper.keepSoon };
}

/** Keeps once the typing pauses, or now. */
function createKeeper(tell: (hasFailed: boolean) => void) {
  let timer: number | undefined;
  let isOver = false;

  function wake(after: number): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void keepNow(), after);
  }

  async function keepNow(): Promise<void> {
    window.clearTimeout(timer);
    const kept = await Promise.all([...unkept.keys()].map(keep));
    const isKept = kept.every(Boolean);
    if (isOver) return;
    tell(!isKept);
    if (!isKept) wake(RETRY_MS);
  }

  function start(): void {
    isOver = false;
    void keepNow();
  }

  function end(): void {
    isOver = true;
    window.clearTimeout(timer);
  }

  return { keepSoon: () => wake(KEEP_AFTER_MS), keepNow, start, end };
}

function keep(key: string): Promise<boolean> {
  const keeping = lastKeeping.then(() => keepWaiting(key));
  lastKeeping = keeping;
  return keeping;
}

async function keepWaiting(key: string): Promise<boolean> {
  const waiting = unkept.get(key);
  if (waiting === undefined) return true;
  const isKept = await keepInVault(waiting);
  // Typed on meanwhile: the newer words are still to be kept.
  if (isKept && unkept.get(key) === waiting) unkept.delete(key);
  return isKept;
}

async function keepInVault({ place: { meeting, caseId }, entry }: Unkept): Promise<boolean> {
  const isEmpty = JSON.stringify(entry) === JSON.stringify(EMPTY_ENTRY);
  try {
    const kept = isEmpty ? {} : { entry };
    const late = new Promise<false>((done) =>
      window.setTimeout(() => done(false), LONGEST_KEEPING_MS),
    );
    const sent = callHost('decisions.keepEntry', { meeting, case: caseId, ...kept });
    return await Promise.race([sent.then(({ ok }) => ok), late]);
  } catch {
    return false;
  }
}
