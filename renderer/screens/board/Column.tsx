import type { ReactNode } from 'react';

import classes from './Column.module.css';

type ColumnProps = {
  readonly label: string;
  readonly kind: 'patient' | 'candidates' | 'side';
  readonly children: ReactNode;
};

/** A column that scrolls by itself when its content needs it, reachable by keyboard. */
export function Column({ label, kind, children }: ColumnProps) {
  return (
    // A scrolling region must take focus, or the keyboard cannot scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.column} data-kind={kind} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
