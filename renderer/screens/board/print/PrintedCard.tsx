import type { ReactNode } from 'react';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import classes from './PrintedSheet.module.css';

type PrintedCardProps = {
  readonly title: string;
  readonly aside?: string | undefined;
  readonly children: ReactNode;
};

/** One heading with what belongs under it. */
export function PrintedCard({ title, aside, children }: PrintedCardProps) {
  return (
    <section className={classes.card}>
      <h3>
        {title}
        {aside !== undefined && (
          <span className={classes.aside}>
            <ClinicalText text={aside} />
          </span>
        )}
      </h3>
      {children}
    </section>
  );
}
