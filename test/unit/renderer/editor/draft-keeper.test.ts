import { describe, expect, it, vi } from 'vitest';

import type { Draft } from '../../../../renderer/screens/editor/draft/draft.ts';
import {
  createDraftKeeper,
  type DraftPlace,
  type KeepOutcome,
} from '../../../../renderer/screens/editor/draft/draft-keeper.ts';
import { openDraft } from '../../../../renderer/screens/editor/draft/editor-state.ts';
import { openEditorStore } from '../../../../renderer/screens/editor/draft/editor-store.ts';

const SAVED: Draft = { referral: { question: 'Which?' } };

/** A vault that answers when it is told to, and remembers what it was sent. */
function vault() {
  const kept: Draft[] = [];
  let dropped = 0;
  let answer: KeepOutcome = { ok: true, keptAt: '2026-11-24T08:12:00.000Z' };
  let slow: Promise<void> | undefined;
  const place: DraftPlace = {
    keep: async (draft) => {
      await slow;
      kept.push(draft);
      return answer;
    },
    drop: () => {
      dropped += 1;
      return Promise.resolve(true);
    },
  };
  return {
    place,
    kept,
    dropped: () => dropped,
    fail: () => (answer = { ok: false, code: 'unreachable' }),
    recover: () => (answer = { ok: true, keptAt: '2026-11-24T08:13:00.000Z' }),
    slowDown: (until: Promise<void>): void => {
      slow = until;
    },
  };
}

function editing(key: string) {
  vi.useFakeTimers();
  const store = openEditorStore(key, openDraft(SAVED, 3));
  const host = vault();
  const keeper = createDraftKeeper(store, host.place);
  const stop = keeper.start();
  const type = (question: string) =>
    store.send({ do: 'edit', path: ['referral', 'question'], value: question });
  return { store, host, keeper, type, stop };
}

describe('draft keeper', () => {
  it('[DRF-002] keeps a draft 0.8 s after the last edit, once', async () => {
    const { host, keeper, type } = editing('a');
    type('W');
    type('Wh');
    expect(keeper.read().state).toBe('waiting');
    await vi.advanceTimersByTimeAsync(799);
    expect(host.kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(host.kept).toEqual([{ referral: { question: 'Wh' } }]);
    expect(keeper.read()).toEqual({ state: 'kept', at: '2026-11-24T08:12:00.000Z' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(host.kept).toHaveLength(1);
  });

  it('[DRF-003] keeps it 5 s after the first edit even while typing goes on', async () => {
    const { host, type } = editing('b');
    for (let key = 0; key < 14; key += 1) {
      type(`W${key}`);
      await vi.advanceTimersByTimeAsync(400);
    }
    expect(host.kept).toHaveLength(1);
  });

  it('[DRF-004] never has two keepings under way, and the last words arrive last', async () => {
    const { host, keeper, type } = editing('c');
    let open = () => {};
    host.slowDown(new Promise((resolve) => (open = resolve)));
    type('first');
    await vi.advanceTimersByTimeAsync(900);
    expect(keeper.read().state).toBe('keeping');
    type('second');
    await vi.advanceTimersByTimeAsync(5000);
    expect(host.kept).toEqual([]);
    open();
    await vi.advanceTimersByTimeAsync(2000);
    expect(host.kept).toEqual([
      { referral: { question: 'first' } },
      { referral: { question: 'second' } },
    ]);
  });

  it('[DRF-005] says when keeping fails, and goes on trying until it succeeds', async () => {
    const { host, keeper, type } = editing('d');
    host.fail();
    type('lost?');
    await vi.advanceTimersByTimeAsync(1000);
    expect(keeper.read()).toEqual({ state: 'failed', code: 'unreachable' });
    host.recover();
    await vi.advanceTimersByTimeAsync(3000);
    expect(keeper.read().state).toBe('kept');
    expect(host.kept.at(-1)).toEqual({ referral: { question: 'lost?' } });
  });

  it('[DRF-006] drops what equals the saved revision, after an undo and after a save', async () => {
    const { host, keeper, store, type } = editing('e');
    type('other');
    await keeper.keepNow();
    store.send({ do: 'undo' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.dropped()).toBe(1);
    type('again');
    await keeper.keepNow();
    store.send({ do: 'saved', draft: store.read().draft, revision: 4 });
    await vi.advanceTimersByTimeAsync(1000);
    expect(host.dropped()).toBe(2);
    expect(keeper.read()).toEqual({ state: 'nothing' });
  });

  it('[DRF-007] keeps at once when the screen is left', async () => {
    const { host, type, stop } = editing('f');
    type('last words');
    stop();
    await vi.advanceTimersByTimeAsync(0);
    expect(host.kept).toEqual([{ referral: { question: 'last words' } }]);
  });
});
