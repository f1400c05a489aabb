import { onIdentifierSwitch } from '../../api/identifier-display.ts';
import type { PresentState } from './present-keys.ts';

type OnStage = PresentState & { readonly id: string };

let onStage: OnStage | undefined;
let goesOn: OnStage | undefined;

// Only a switch of identifiers draws the stage anew as it was: on its page, blank where it was.
onIdentifierSwitch(() => {
  goesOn = onStage;
});

/** Keeps what of a case is on the stage, until it is not. */
export function rememberStage(id: string, state: PresentState): () => void {
  onStage = { id, ...state };
  goesOn = undefined;
  return () => {
    onStage = undefined;
  };
}

/** What to begin with: the first page, or the one that was on when identifiers were switched. */
export function stageToGoOnWith(id: string, pages: number): PresentState {
  if (goesOn?.id !== id) return { page: 0, blank: 'none' };
  return { page: Math.min(goesOn.page, pages - 1), blank: goesOn.blank };
}
