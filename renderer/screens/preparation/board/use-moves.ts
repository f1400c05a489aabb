import { useQueryClient } from '@tanstack/react-query';

import type { MeetingId } from '#shared/contract/meeting-summary';
import type { MeetingSummary } from '#shared/contract/meeting-summary';

import type { Said } from '../../../components/act-status/said.ts';
import { type Acts, useActs } from '../../../components/act-status/use-acts.ts';
import { boardQuery } from '../queries.ts';
import { type MoveOrder, moveCase } from './moves.ts';

export type Moves = Acts & {
  /** Shows the case in its new place at once and puts it back when the host refuses. */
  readonly move: (order: MoveOrder) => void;
};

/** Moves of cases on the board that is shown, with the way back of the last one. */
export function useMoves(
  meeting: MeetingId | undefined,
  meetings: readonly MeetingSummary[],
): Moves {
  const client = useQueryClient();
  const acts = useActs();
  const { queryKey } = boardQuery(meeting);

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

  return { ...acts, move: (order) => acts.run(() => doMove(order)) };
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
