const FIRST = 'input:checked, input, select, textarea, button';

/** Where the focus was sent while it was not drawn yet. */
let awaited: string | undefined;

/** Gives the first control inside an element the focus, once it is drawn. */
export function focusInside(id: string): void {
  awaited = id;
  requestAnimationFrame(focusAwaited);
}

/** For what comes up late, such as a case that was loading: it takes the focus sent to it. */
export function focusAwaited(): void {
  if (awaited === undefined) return;
  const control = document.getElementById(awaited)?.querySelector<HTMLElement>(FIRST);
  if (control === null || control === undefined) return;
  awaited = undefined;
  control.focus();
}

/** A focus that was sent to one case is not for the next. */
export function forgetAwaited(): void {
  awaited = undefined;
}
