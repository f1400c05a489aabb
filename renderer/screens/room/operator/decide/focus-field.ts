/** Gives a field the focus once it is drawn: it may come with this very change. */
export function focusField(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
