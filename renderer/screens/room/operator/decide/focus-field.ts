/** Frames a field may take to be drawn: about a second. */
const MOST_FRAMES = 60;

/** Gives a field the focus once it is drawn: it may come with this very change, or a little later. */
export function focusField(id: string, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const field = document.getElementById(id);
    if (field !== null) field.focus();
    else if (frames > 0) focusField(id, frames - 1);
  });
}
