import { VisuallyHidden } from '@mantine/core';
import {
  type Icon,
  IconAlertTriangleFilled,
  IconCalendarCheck,
  IconInbox,
  IconPencil,
  IconProgressCheck,
} from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import classes from './ColumnHead.module.css';
import type { ColumnState } from './columns.ts';

const SHAPES: Readonly<Record<ColumnState, Icon>> = {
  draft: IconPencil,
  referred: IconInbox,
  triaged: IconProgressCheck,
  listed: IconCalendarCheck,
  'not-ready': IconAlertTriangleFilled,
};

type ColumnHeadProps = {
  readonly state: ColumnState;
  readonly id: string;
  /** Absent while the cases are being read. */
  readonly count?: number;
};

/** The name of a column and how many cases are in it; stays in view while the cards scroll. */
export function ColumnHead({ state, id, count }: ColumnHeadProps) {
  const Shape = SHAPES[state];
  return (
    <header className={classes.head}>
      <Shape size="1.125rem" stroke={1.8} aria-hidden />
      <h2 id={id}>{TEXT.preparation.board.state(state)}</h2>
      {count !== undefined && (
        <>
          <span className={classes.count} aria-hidden>
            {count}
          </span>
          <VisuallyHidden>{TEXT.preparation.board.count(count)}</VisuallyHidden>
        </>
      )}
    </header>
  );
}
