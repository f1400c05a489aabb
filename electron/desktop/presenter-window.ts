import type { PresenterPort } from '../presenter-port.ts';

/** A rectangle on the desktop, px. */
export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};
export type Display = { readonly id: number; readonly bounds: Area };

/** What is needed of Electron's displays. */
export type Displays = {
  readonly all: () => readonly Display[];
  /** The display the operator's window is on. */
  readonly ofOperator: () => Display;
  readonly onChange: (listener: () => void) => void;
};

/** What is needed of the presenter's window. */
export type PresenterWindow = {
  /** Takes the page off before the window moves: nobody sees a patient on the wrong screen. */
  readonly blank: () => void;
  readonly fillDisplay: (area: Area) => void;
  /** Draws the page again, from the stage. */
  readonly load: () => Promise<void>;
  readonly focus: () => void;
  readonly onClosed: (listener: () => void) => void;
};

type Setting = {
  readonly displays: Displays;
  readonly open: () => PresenterWindow;
  /** Keeps the screens awake; gives back how to stop that. */
  readonly keepAwake: () => () => void;
};

type Open = { readonly window: PresenterWindow; display: number };

/** The presenter's window on the display that is not the operator's, wherever displays go. */
export function createPresenter({ displays, open, keepAwake }: Setting): PresenterPort {
  let current: Open | undefined;

  displays.onChange(() => {
    if (current === undefined) return;
    const target = presenterDisplay(displays);
    const { window } = current;
    if (target.id !== current.display) window.blank();
    current.display = target.id;
    window.fillDisplay(target.bounds);
    void window.load();
  });

  return {
    open: async () => {
      const target = presenterDisplay(displays);
      if (current === undefined) {
        const window = open();
        const sleep = keepAwake();
        current = { window, display: target.id };
        window.onClosed(() => {
          sleep();
          current = undefined;
        });
        window.fillDisplay(target.bounds);
        await window.load();
      } else {
        current.window.focus();
      }
      const isOther = target.id !== displays.ofOperator().id;
      return { kind: 'window', display: isOther ? 'other' : 'only' };
    },
  };
}

function presenterDisplay(displays: Displays): Display {
  const operators = displays.ofOperator();
  return displays.all().find(({ id }) => id !== operators.id) ?? operators;
}
