/** Moves the focus to the first control whose id starts so, once it has been drawn. */
export function focusEntry(idStart: string): void {
  requestAnimationFrame(() => {
    const controls = document.querySelectorAll<HTMLElement>(`[id^="${CSS.escape(idStart)}"]`);
    [...controls].find((control) => control.matches('input, select, textarea, button'))?.focus();
  });
}

/** Moves the focus to the first entry that is marked as faulty. */
export function focusFirstFault(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('[data-invalid="true"]');
    const control =
      field?.querySelector<HTMLElement>('input, select, textarea') ??
      field?.querySelector('button');
    control?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
