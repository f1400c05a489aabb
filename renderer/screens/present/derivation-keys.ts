import type { PresentAction } from './present-keys.ts';

/**
 * Whether a key goes to an open derivation, or to the button that opens it, instead of turning
 * the page. Blanking the screen is never held back.
 */
export function isForDerivation(
  event: { readonly target: EventTarget | null; readonly key: string },
  action: PresentAction,
): boolean {
  if (action === 'black' || action === 'white') return false;
  if (!(event.target instanceof Element)) return false;
  const part = event.target.closest('[data-derivation]');
  if (part === null) return false;
  return part instanceof HTMLButtonElement ? event.key === 'Enter' || event.key === ' ' : true;
}
