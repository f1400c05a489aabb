import type { WebContents } from 'electron';

type Situation = {
  /** Whether the vault is being locked, which waits for nobody. */
  readonly isLocking: () => boolean;
  /** Asks whether to leave and lose what is not saved. */
  readonly confirmLeaving: () => boolean;
};

/** Electron drops a close without a word when the page asks to stay; we ask the person instead. */
export function askBeforeLeaving(contents: Pick<WebContents, 'on'>, situation: Situation): void {
  contents.on('will-prevent-unload', (event) => {
    // Preventing the page's veto is what lets the window go.
    if (situation.isLocking() || situation.confirmLeaving()) event.preventDefault();
  });
}
