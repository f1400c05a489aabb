import { Button, VisuallyHidden } from '@mantine/core';

import { ProblemPanel } from '../../components/problem-panel/ProblemPanel.tsx';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
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
      <ScreenHead title={title} />
      {code === undefined ? (
        <div className={classes.paper}>
          <output>
            <VisuallyHidden>{TEXTS.loading}</VisuallyHidden>
          </output>
          <span className={classes.skeleton} />
          <span className={classes.skeleton} />
        </div>
      ) : (
        <ProblemPanel title={TEXTS.problem} lines={[TEXTS.nothingLost, TEXTS.refusal(code)]}>
          <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
        </ProblemPanel>
      )}
    </div>
  );
}
