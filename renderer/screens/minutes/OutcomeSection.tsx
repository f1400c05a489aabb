import type { ReactNode } from 'react';

import type { CaseOutcome } from '#shared/report/minutes-model';

import { TEXT } from '../../text/text.ts';
import { DocumentParts } from './DocumentParts.tsx';
import classes from './Minutes.module.css';

type OutcomeSectionProps = {
  readonly outcome: CaseOutcome;
  /** What leads on from here, on the screen only. */
  readonly aside?: ReactNode;
};

const TEXTS = TEXT.minutes;

/** One case: who, what was asked, the headline values, what was decided and on what. */
export function OutcomeSection({ outcome, aside }: OutcomeSectionProps) {
  const { item, name, identity, question, headline, status, result, parts, recorded } = outcome;
  const id = `case-${item}`;
  return (
    <section className={classes.case} aria-labelledby={id} data-outcome={outcome.caseId}>
      <header className={classes.caseHead}>
        <h3 id={id}>{TEXTS.caseTitle(item, name)}</h3>
        <p className={classes.quiet}>{identity}</p>
        {aside}
      </header>
      <p className={classes.question}>{question}</p>
      <ul className={classes.headline} aria-label={TEXTS.headline}>
        {headline.map(({ label, text, state }) => (
          <li key={label} data-state={state}>
            <span>{TEXTS.label(label)}</span>
            {text}
          </li>
        ))}
      </ul>
      <p className={classes.result} data-status={status}>
        {result}
      </p>
      <DocumentParts parts={parts} />
      <div className={classes.recorded}>
        {recorded.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </section>
  );
}
