const FIRST = 'input:checked, input, select, textarea, button';

/** Gives the first control inside an element the focus, once it is drawn. */
export function focusInside(id: string): void {
  requestAnimationFrame(() => {
    document.getElementById(id)?.querySelector<HTMLElement>(FIRST)?.focus();
  });
}
