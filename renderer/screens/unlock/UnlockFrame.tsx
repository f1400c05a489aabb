import { IconRibbonHealth } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './UnlockFrame.module.css';

type UnlockFrameProps = {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
};

/** The quiet page in front of the vault: what Consilium is on the left, one task on the right. */
export function UnlockFrame({ title, intro, children }: UnlockFrameProps) {
  return (
    <div className={classes.page}>
      <aside className={classes.side}>
        <p className={classes.brand}>
          <IconRibbonHealth size="2.25rem" stroke={1.5} aria-hidden />
          {TEXT.unlock.brand}
        </p>
        <p className={classes.claim}>{TEXT.unlock.claim}</p>
        <p className={classes.promise}>{TEXT.unlock.promise}</p>
        <p className={classes.foot}>{TEXT.unlock.foot}</p>
      </aside>
      <main className={classes.main}>
        <section className={classes.card}>
          <h1>{title}</h1>
          <p className={classes.intro}>{intro}</p>
          {children}
        </section>
      </main>
    </div>
  );
}
