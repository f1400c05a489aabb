import type { Draft } from './draft.ts';
import { isDirty } from './editor-state.ts';
import type { EditorStore } from './editor-store.ts';

/** Whether what stands in the editor is kept in the vault. */
export type Keeping =
  | { readonly state: 'nothing' }
  | { readonly state: 'waiting' | 'keeping' }
  | { readonly state: 'kept'; readonly at: string }
  | { readonly state: 'failed'; readonly code: string };

export type KeepOutcome =
  { readonly ok: true; readonly keptAt: string } | { readonly ok: false; readonly code: string };

/** What the vault held already when the editor was opened. */
export type KeptBefore = { readonly at: string; readonly draft: Draft };

/** How a draft reaches the vault. */
export type DraftPlace = {
  readonly keep: (draft: Draft, base: number | undefined) => Promise<KeepOutcome>;
  readonly drop: () => Promise<boolean>;
};

export type DraftKeeper = {
  readonly read: () => Keeping;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps at once what is not kept yet; resolves when it is, or when keeping has failed. */
  readonly keepNow: () => Promise<Keeping>;
  /** Keeps once more what may have been dropped elsewhere, as by a save in another window. */
  readonly keepAgain: () => Promise<Keeping>;
  /** Ends the keeping under this key and drops what is kept: the draft goes on under another. */
  readonly retire: () => Promise<void>;
  readonly start: () => () => void;
};

const PAUSE_MS = 800;
const LONGEST_WAIT_MS = 5000;
const RETRY_MS = 3000;

/**
 * Keeps a draft soon after each edit: 0.8 s after the last one, 5 s after the first at the
 * latest. What equals the saved revision is dropped instead. A failure is tried again until it
 * succeeds.
 */
export function createDraftKeeper(
  store: EditorStore,
  place: DraftPlace,
  keptBefore?: KeptBefore,
): DraftKeeper {
  const copy = vaultCopy(store, place, keptBefore);
  const sender = createSender(copy);

  async function keepNow(): Promise<Keeping> {
    await sender.settle();
    await sender.send();
    return copy.read();
  }

  async function keepAgain(): Promise<Keeping> {
    await sender.settle();
    copy.doubt();
    return keepNow();
  }

  async function retire(): Promise<void> {
    sender.end();
    await sender.settle();
    await place.drop();
  }

  function start(): () => void {
    const stop = store.subscribe(sender.look);
    sender.look();
    return () => {
      stop();
      void sender.send();
    };
  }

  return { read: copy.read, subscribe: copy.subscribe, keepNow, keepAgain, retire, start };
}

/** Sends a draft once it is due, one at a time: a later one never arrives before an earlier. */
function createSender(copy: VaultCopy) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | undefined;
  let sending: Promise<void> | undefined;
  let isEnded = false;

  function look(): void {
    if (isEnded || !copy.isBehind()) return;
    waitingSince ??= Date.now();
    if (copy.read().state !== 'failed' && sending === undefined) copy.tell({ state: 'waiting' });
    const left = LONGEST_WAIT_MS - (Date.now() - waitingSince);
    wake(Math.max(0, Math.min(PAUSE_MS, left)));
  }

  function wake(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), after);
  }

  async function send(): Promise<void> {
    clearTimeout(timer);
    if (sending !== undefined) return sending;
    if (isEnded || !copy.isBehind()) return;
    waitingSince = undefined;
    sending = copy.renew().finally(() => {
      sending = undefined;
    });
    await sending;
    // Typed on meanwhile: the newer draft follows; after a failure a little later.
    if (!isEnded && copy.isBehind()) wake(copy.read().state === 'failed' ? RETRY_MS : PAUSE_MS);
  }

  function end(): void {
    isEnded = true;
    clearTimeout(timer);
  }

  return { look, send, end, settle: async () => sending };
}

type VaultCopy = ReturnType<typeof vaultCopy>;

/** What the vault holds of a draft, and whether the editor has gone on since. */
function vaultCopy(store: EditorStore, place: DraftPlace, keptBefore: KeptBefore | undefined) {
  const listeners = new Set<() => void>();
  let keeping: Keeping =
    keptBefore === undefined ? { state: 'nothing' } : { state: 'kept', at: keptBefore.at };
  let held: { readonly draft: Draft } | undefined =
    keptBefore === undefined ? undefined : { draft: keptBefore.draft };

  function tell(next: Keeping): void {
    keeping = next;
    for (const listener of listeners) listener();
  }

  async function drop(): Promise<void> {
    const isDropped = await place.drop();
    if (isDropped) held = undefined;
    tell(isDropped ? { state: 'nothing' } : { state: 'failed', code: 'unreachable' });
  }

  async function keep(draft: Draft, base: number | undefined): Promise<void> {
    const outcome = await place.keep(draft, base);
    if (outcome.ok) held = { draft };
    tell(
      outcome.ok ? { state: 'kept', at: outcome.keptAt } : { state: 'failed', code: outcome.code },
    );
  }

  return {
    tell,
    /** What is held may be gone: a draft is sent again. */
    doubt: () => {
      if (isDirty(store.read())) held = undefined;
    },
    read: () => keeping,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isBehind: () => {
      const state = store.read();
      if (!isDirty(state)) return held !== undefined;
      return held === undefined || state.draft !== held.draft;
    },
    renew: async () => {
      const state = store.read();
      if (keeping.state !== 'failed') tell({ state: 'keeping' });
      await (isDirty(state) ? keep(state.draft, state.base) : drop());
    },
  };
}
