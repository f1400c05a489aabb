import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';

import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './BoardSheetProblem.module.css';
import { boardSheetErrorText } from './board-sheet-text.ts';

type BoardSheetProblemProps = {
  readonly code: string;
  readonly reference: string;
  readonly onRetry: () => unknown;
};

/** Says what failed and what was kept; never a partial list of candidates. */
export function BoardSheetProblem({ code, reference, onRetry }: BoardSheetProblemProps) {
  const { title, what } = boardSheetErrorText(code);
  return (
    <div>
      <section className={classes.problem} role="alert">
        <h1 className={classes.title}>
          <Glyph kind="stop" />
          {title}
        </h1>
        <p className={classes.what}>{what}</p>
        <p className={classes.code}>{TEXT.common.errorCode(code, reference)}</p>
        <div className={classes.actions}>
          <Button onClick={() => void onRetry()}>{TEXT.common.retry}</Button>
          <Button renderRoot={(props) => <Link to="/cases" {...props} />} variant="default">
            {TEXT.common.allCases}
          </Button>
        </div>
      </section>
    </div>
  );
}
