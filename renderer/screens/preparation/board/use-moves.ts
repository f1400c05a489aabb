import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { MeetingSummary } from '#shared/contract/meeting-summary';

import { boardQuery } from '../queries.ts';
import { type MoveOrder, moveCase } from './moves.ts';
import type { Said } from './said.ts';

export type Moves = {
  /** What the last act came to; stays until it is dismissed or the next one ends. */
  readonly said: Said | undefined;
  readonly isRunning: boolean;
  /** Shows the case in its new place at once and puts it back when the host refuses. */
  readonly move: (order: MoveOrder) => void;
  readonly run: (act: () => Promise<Said>) => void;
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/** Moves of cases on the board that is shown, with the way back of the last one. */
export function useMoves(
  meeting: MeetingId | undefined,
  meetings: readonly MeetingSummary[],
): Moves {
  const client = useQueryClient();
  const [said, setSaid] = useState<Said | undefined>(undefined);
  const [running, setRunning] = useState(0);
  const { queryKey } = boardQuery(meeting);

  async function doAct(act: () => Promise<Said>): Promise<void> {
    setRunning((count) => count + 1);
    setSaid(await act());
    // Lists, agendas and sheets show where a case stands; what is asked anew wins over any guess.
    await client.invalidateQueries();
    setRunning((count) => count - 1);
  }

  async function doMove(order: MoveOrder): Promise<Said> {
    await client.cancelQueries({ queryKey });
    const before = client.getQueryData(queryKey);
    client.setQueryData(queryKey, (board) =>
      board?.ok === true
        ? { ...board, value: { ...board.value, cases: moved(board.value.cases, order) } }
        : board,
    );
    const outcome = await moveCase(order, meetings);
    if (outcome.kind === 'failed') client.setQueryData(queryKey, before);
    return outcome;
  }

  return {
    said,
    isRunning: running > 0,
    move: (order) => void doAct(() => doMove(order)),
    run: (act) => void doAct(act),
    undo: () => {
      if (said?.undo !== undefined) void doAct(said.undo);
    },
    dismiss: () => setSaid(undefined),
  };
}

type Board = Extract<
  Awaited<ReturnType<NonNullable<ReturnType<typeof boardQuery>['queryFn']>>>,
  { readonly ok: true }
>;
type Cases = Board['value']['cases'];

/** The cases as they stand once the host agrees; its answer replaces this at once. */
function moved(cases: Cases, { row, to, reason, note, meeting }: MoveOrder): Cases {
  return cases.map((each) => {
    if (each.id !== row.id) return each;
    const { meeting: left, ...rest } = each;
    const { since, by } = each.preparation;
    return {
      ...rest,
      ...(to === 'listed' ? { meeting: meeting ?? left } : {}),
      preparation: { state: to, reason, note, since, by },
    };
  });
}
