import { IconRibbonHealth } from '@tabler/icons-react';
import type { ReactNode } from 'react';

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
          Consilium
        </p>
        <p className={classes.claim}>
          Prepares cases for the tumour board, weighs candidate therapies with their reasons, and
          says what is missing.
        </p>
        <p className={classes.promise}>The board decides; Consilium never does.</p>
        <p className={classes.foot}>
          Cases are stored encrypted on this computer. Nothing is sent anywhere.
        </p>
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
