import { useWindowEvent } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';

/** F5 starts the presentation, as in every slide program; with Shift it stays a reload. */
export function usePresentKey(id: string): void {
  const navigate = useNavigate();
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'F5' || event.shiftKey || event.ctrlKey) return;
    event.preventDefault();
    void navigate({ to: '/cases/$id/present', params: { id } });
  });
}
