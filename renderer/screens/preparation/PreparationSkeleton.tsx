import { VisuallyHidden } from '@mantine/core';

import { TEXT } from '../../text/text.ts';
import { COLUMNS } from './board/columns.ts';
import { ColumnHead } from './board/ColumnHead.tsx';
import classes from './PreparationSkeleton.module.css';

/** The columns while their cases are being read. */
export function PreparationSkeleton() {
  return (
    <div className={classes.columns} aria-busy="true">
      <output>
        <VisuallyHidden>{TEXT.preparation.loading}</VisuallyHidden>
      </output>
      {COLUMNS.map((state) => (
        <div key={state} className={classes.column}>
          <ColumnHead state={state} id={`loading-${state}`} />
          <span className={classes.card} />
          <span className={classes.card} />
        </div>
      ))}
    </div>
  );
}
