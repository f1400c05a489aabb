import type { ReactNode } from 'react';

import { Glyph } from '../glyph/Glyph.tsx';
import classes from './ProblemPanel.module.css';

type ProblemPanelProps = {
  /** What failed. */
  readonly title: string;
  /** What was kept, and why it failed. */
  readonly lines: readonly string[];
  /** The way on. */
  readonly children: ReactNode;
};

/** In place of what could not be read: what failed, what was kept, and the way on. */
export function ProblemPanel({ title, lines, children }: ProblemPanelProps) {
  return (
    <section role="alert" className={classes.problem}>
      <h2>
        <Glyph kind="stop" />
        {title}
      </h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {children}
    </section>
  );
}
