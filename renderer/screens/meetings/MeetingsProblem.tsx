import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './MeetingsProblem.module.css';

type MeetingsProblemProps = { readonly code: string; readonly onRetry: () => void };

const TEXTS = TEXT.meetings;

/** Says what failed and what was kept, and the way on. */
export function MeetingsProblem({ code, onRetry }: MeetingsProblemProps) {
  const isGone = code === 'meeting-not-found' || code === 'invalid-input';
  return (
    <section role="alert" className={classes.problem}>
      <h2>
        <Glyph kind="stop" />
        {TEXTS.problem.title}
      </h2>
      <p>{isGone ? TEXTS.problem.gone : TEXTS.problem.what}</p>
      {!isGone && <p>{TEXTS.refusal(code)}</p>}
      {isGone ? (
        <Link to="/meetings">{TEXTS.problem.all}</Link>
      ) : (
        <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
      )}
    </section>
  );
}
