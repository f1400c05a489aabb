import { describe, expect, it } from 'vitest';

import { createPresenter, type Display } from '../../../../electron/desktop/presenter-window.ts';

const LAPTOP: Display = { id: 1, bounds: { x: 0, y: 0, width: 1440, height: 900 } };
const PROJECTOR: Display = { id: 2, bounds: { x: 1440, y: 0, width: 1920, height: 1080 } };

/** Displays and a window that write down what is asked of them. */
function room(...plugged: readonly Display[]) {
  const done: string[] = [];
  const changes: (() => void)[] = [];
  const closings: (() => void)[] = [];
  let all = plugged;
  const presenter = createPresenter({
    displays: {
      all: () => all,
      ofOperator: () => LAPTOP,
      onChange: (listener) => changes.push(listener),
    },
    open: () => {
      done.push('open');
      return {
        blank: () => done.push('blank'),
        fillDisplay: ({ x }) => done.push(`fill ${x}`),
        load: () => {
          done.push('load');
          return Promise.resolve();
        },
        focus: () => done.push('focus'),
        onClosed: (listener) => closings.push(listener),
      };
    },
    keepAwake: () => {
      done.push('awake');
      return () => done.push('may sleep');
    },
  });
  return {
    presenter,
    done,
    plug: (...displays: readonly Display[]) => {
      all = displays;
      for (const change of changes) change();
    },
    close: () => closings.forEach((closing) => closing()),
  };
}

describe('the presenter window of the desktop host', () => {
  it('[ROM-020] goes to the display that is not the operator’s, and keeps it awake', async () => {
    const { presenter, done, close } = room(LAPTOP, PROJECTOR);
    expect(await presenter.open()).toEqual({ kind: 'window', display: 'other' });
    expect(done).toEqual(['open', 'awake', 'fill 1440', 'load']);
    await presenter.open();
    expect(done.at(-1)).toBe('focus');
    close();
    expect(done.at(-1)).toBe('may sleep');
  });

  it('[ROM-020] fills the only display there is', async () => {
    const { presenter, done } = room(LAPTOP);
    expect(await presenter.open()).toEqual({ kind: 'window', display: 'only' });
    expect(done).toContain('fill 0');
  });

  it('[ROM-021] is blank before it comes home from a display that is gone', async () => {
    const { presenter, done, plug } = room(LAPTOP, PROJECTOR);
    await presenter.open();
    done.length = 0;
    plug(LAPTOP);
    expect(done).toEqual(['blank', 'fill 0', 'load']);
    done.length = 0;
    plug(LAPTOP, PROJECTOR);
    expect(done).toEqual(['blank', 'fill 1440', 'load']);
  });

  it('[ROM-021] only fills its display anew when that changes, and does nothing once closed', async () => {
    const { presenter, done, plug, close } = room(LAPTOP, PROJECTOR);
    await presenter.open();
    done.length = 0;
    plug(LAPTOP, PROJECTOR);
    expect(done).toEqual(['fill 1440', 'load']);
    close();
    done.length = 0;
    plug(LAPTOP);
    expect(done).toEqual([]);
  });
});
