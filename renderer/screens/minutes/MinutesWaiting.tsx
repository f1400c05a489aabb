import { Button, VisuallyHidden } from '@mantine/core';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './Minutes.module.css';

type MinutesWaitingProps = {
  readonly title: string;
  /** Why it was not read; undefined while it is being read. */
  readonly code: string | undefined;
  readonly onRetry: () => void;
};

const TEXTS = TEXT.minutes;

/** In place of a document: that it is being read, or why it could not be. */
export function MinutesWaiting({ title, code, onRetry }: MinutesWaitingProps) {
  return (
    <div className={classes.screen} aria-busy={code === undefined}>
      <header className={classes.top}>
        <h1>{title}</h1>
      </header>
      {code === undefined ? (
        <div className={classes.paper}>
          <output>
            <VisuallyHidden>{TEXTS.loading}</VisuallyHidden>
          </output>
          <span className={classes.skeleton} />
          <span className={classes.skeleton} />
        </div>
      ) : (
        <section role="alert" className={classes.problem}>
          <h2>
            <Glyph kind="stop" />
            {TEXTS.problem}
          </h2>
          <p>{TEXTS.nothingLost}</p>
          <p>{TEXTS.refusal(code)}</p>
          <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
        </section>
      )}
    </div>
  );
}
