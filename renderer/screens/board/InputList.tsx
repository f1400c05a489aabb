import type { BoardSheet } from '#shared/report/board-sheet-model';

import classes from './InputList.module.css';

type InputListProps = { readonly items: BoardSheet['inputNeeded'] };

/** Who of the board is asked what. */
export function InputList({ items }: InputListProps) {
  return (
    <dl className={classes.input}>
      {items.map(({ from, question }) => (
        <div key={`${from} ${question}`}>
          <dt>{from}</dt>
          <dd>{question}</dd>
        </div>
      ))}
    </dl>
  );
}
