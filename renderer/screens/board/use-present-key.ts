import { useNavigate } from '@tanstack/react-router';

import { useShortcut } from '../../app/use-shortcut.ts';

/**
 * F5 starts the presentation, as in every slide program; with Shift it stays a reload. Over a
 * dialog it does neither: what somebody typed there would be gone.
 */
export function usePresentKey(id: string): void {
  const navigate = useNavigate();
  useShortcut('board.present', () => {
    if (document.querySelector('[role="dialog"]') !== null) return;
    void navigate({ to: '/cases/$id/present', params: { id } });
  });
}
