import { controlId } from './editor-context.ts';

const ENTRIES = 'input, select, textarea';
/** The form of another section is drawn after the address has changed. */
const MOST_FRAMES = 60;

/** Moves the focus to the entry of a place such as `health.ecog`, once its section is drawn. */
export function focusPlace(place: string): void {
  const keys = place.split(/[.[\]]+/).filter((key) => key !== '');
  let frame = 0;
  let seen = 0;
  const look = () => {
    frame += 1;
    const control = controlAt(keys);
    // Once more after it was found: a section that opens takes the focus to its heading first.
    seen += control === undefined ? 0 : 1;
    if (seen === 3) {
      control?.focus();
      control?.scrollIntoView({ block: 'center' });
      return;
    }
    if (frame < MOST_FRAMES) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The entry of a place, else of the nearest part of the form around it. */
function controlAt(keys: readonly string[]): HTMLElement | undefined {
  for (let length = keys.length; length > 0; length -= 1) {
    const id = controlId(keys.slice(0, length));
    const part =
      document.getElementById(`${id}-field`) ??
      document.getElementById(`${id}-label`)?.closest('fieldset');
    const control =
      part?.querySelector<HTMLElement>(ENTRIES) ?? part?.querySelector<HTMLElement>('button');
    if (control !== null && control !== undefined) return control;
  }
  return undefined;
}
