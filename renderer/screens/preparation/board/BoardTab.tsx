import { useState } from 'react';

import type { OutputOf } from '#shared/contract/contract';
import type { PreparationState } from '#shared/domain/preparation';

import { MoveDialogs, type Asking } from '../dialogs/MoveDialogs.tsx';
import { TEXT } from '../../../text/text.ts';
import { BoardColumns } from './BoardColumns.tsx';
import classes from './BoardTab.module.css';
import type { CardActs } from './card-acts.ts';
import { lockCase } from './moves.ts';
import { useCardFocus } from './use-card-focus.ts';
import type { Moves } from './use-moves.ts';

type BoardTabProps = {
  readonly board: OutputOf<'preparation.board'>;
  /** Whether the cases of one meeting only are shown. */
  readonly scope: 'all' | 'meeting';
  readonly moves: Moves;
};

const TEXTS = TEXT.preparation.board;
/** What a move there has to be told first. */
const ASKS: readonly PreparationState[] = ['listed', 'not-ready', 'decided'];

/** The cases in columns by state, what the last move came to, and the questions a move asks. */
export function BoardTab({ board, scope, moves }: BoardTabProps) {
  const [asking, setAsking] = useState<Asking | undefined>(undefined);
  const { cases, total, now, meetings } = board;
  const focus = useCardFocus(cases);
  const acts: CardActs = {
    move: (row, to) => {
      focus.follow(row.id);
      if (ASKS.includes(to)) setAsking({ kind: 'move', row, to });
      else moves.move({ row, to });
    },
    lock: (row) => {
      focus.follow(row.id);
      if (row.lock === undefined) moves.run(() => lockCase(row));
      else setAsking({ kind: 'unlock', row });
    },
  };

  return (
    <div className={classes.board}>
      {cases.length < total && <p className={classes.cut}>{TEXTS.cut(cases.length, total)}</p>}
      {total === 0 && (
        <p className={classes.none}>{scope === 'all' ? TEXTS.noneAtAll : TEXTS.noneOfMeeting}</p>
      )}
      <BoardColumns cases={cases} now={now} acts={acts} focus={focus} />
      {asking !== undefined && (
        <MoveDialogs
          asking={asking}
          meetings={meetings}
          now={now}
          moves={moves}
          onClose={() => {
            setAsking(undefined);
            focus.follow(asking.row.id);
          }}
        />
      )}
    </div>
  );
}
