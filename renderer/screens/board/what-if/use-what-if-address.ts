import { useNavigate } from '@tanstack/react-router';

import type { AssumedChange } from '#shared/report/what-if-model';

import { useShortcut } from '../../../app/use-shortcut.ts';

type WhatIfAddress = {
  readonly open: (changes?: readonly AssumedChange[]) => void;
  readonly close: () => void;
};

/** Whether the panel is open, and with which values at first, stands in the address. */
export function useWhatIfAddress(id: string): WhatIfAddress {
  const navigate = useNavigate();
  const go = (whatIf: AssumedChange[] | undefined) =>
    void navigate({
      to: '/cases/$id',
      params: { id },
      search: (before) => ({ revision: before.revision, whatIf }),
      replace: whatIf === undefined,
    });
  return { open: (changes = []) => go([...changes]), close: () => go(undefined) };
}

/** W opens the panel, unless something is typed or another dialog is open. */
export function useWhatIfKey(open: () => void): void {
  useShortcut('board.whatIf', open);
}
