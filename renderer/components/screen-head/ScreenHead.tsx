import type { ReactNode } from 'react';

import classes from './ScreenHead.module.css';

type ScreenHeadProps = {
  readonly title: string;
  /** Left out on paper, where the document has a title of its own. */
  readonly isScreenOnly?: boolean;
  /** Tabs and what can be done with the whole screen. */
  readonly children?: ReactNode;
};

/** The line a screen begins with: its name and what can be done with the whole of it. */
export function ScreenHead({ title, isScreenOnly = false, children }: ScreenHeadProps) {
  return (
    <header className={classes.head} data-screen-only={isScreenOnly ? '' : undefined}>
      <h1>{title}</h1>
      {children}
    </header>
  );
}
