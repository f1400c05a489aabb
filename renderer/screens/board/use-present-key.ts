import { useWindowEvent } from '@mantine/hooks';

/** F5 starts the presentation, as in every slide program; with Shift it stays a reload. */
export function usePresentKey(id: string): void {
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'F5' || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    window.location.hash = `#/cases/${id}/present`;
  });
}
