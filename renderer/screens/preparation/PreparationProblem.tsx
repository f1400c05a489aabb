import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { PreparationAddress } from './preparation-address.ts';
import classes from './PreparationProblem.module.css';

type PreparationProblemProps = {
  readonly code: string;
  readonly address: PreparationAddress;
  readonly onRetry: () => void;
};

const TEXTS = TEXT.preparation;

/** Says what failed and what was kept, and the way on. */
export function PreparationProblem({ code, address, onRetry }: PreparationProblemProps) {
  const isGone = code === 'meeting-not-found';
  return (
    <section role="alert" className={classes.problem}>
      <h2>
        <Glyph kind="stop" />
        {TEXTS.problem.title}
      </h2>
      <p>{isGone ? TEXTS.problem.gone : TEXTS.problem.what}</p>
      {!isGone && <p>{TEXTS.move.refusal(code)}</p>}
      {isGone ? (
        <Link to="/preparation" search={{ tab: address.tab }}>
          {TEXTS.problem.showAll}
        </Link>
      ) : (
        <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
      )}
    </section>
  );
}
