import type { ReactNode } from 'react';

import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import classes from './Card.module.css';

type CardProps = {
  readonly title: string;
  readonly aside?: string | undefined;
  /** `flush` lets a table run to the edges. */
  readonly padding?: 'normal' | 'flush';
  readonly children: ReactNode;
};

/** White card with a heading and a quiet remark at its right. */
export function Card({ title, aside, padding = 'normal', children }: CardProps) {
  return (
    <section className={classes.card} data-card={title} aria-label={title} tabIndex={-1}>
      <div className={classes.head}>
        <h2>{title}</h2>
        {aside !== undefined && (
          <span className={classes.aside}>
            <ClinicalText text={aside} />
          </span>
        )}
      </div>
      <div className={classes.body} data-padding={padding}>
        {children}
      </div>
    </section>
  );
}
