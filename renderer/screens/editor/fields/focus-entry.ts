const ENTRIES = 'input, select, textarea';

/**
 * Moves the focus to the first entry in the part of the form with this id, once it is drawn. What
 * stands in it is selected, as after Tab, so that typing replaces it.
 */
export function focusInside(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    const control = part?.querySelector<HTMLElement>(ENTRIES) ?? part?.querySelector('button');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  });
}

const WRITTEN = 'input:not([type="radio"], [type="checkbox"]), select, textarea';

/** Moves the focus to the first entry of a part of the form that holds nothing yet. */
export function focusFirstEmpty(id: string): void {
  requestAnimationFrame(() => {
    const part = document.getElementById(id);
    const entries = part?.querySelectorAll<
      HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement
    >(WRITTEN);
    [...(entries ?? [])].find(({ value }) => value === '')?.focus();
  });
}

/** Moves the focus to the first entry that is marked as faulty. */
export function focusFirstFault(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLElement>('[data-invalid="true"]');
    const control = field?.querySelector<HTMLElement>(ENTRIES) ?? field?.querySelector('button');
    control?.focus();
    field?.scrollIntoView({ block: 'center' });
  });
}
