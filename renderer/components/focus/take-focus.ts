/** As a ref: the element has the focus from the moment it stands there. */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}
