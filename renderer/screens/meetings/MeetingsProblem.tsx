import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { ProblemPanel } from '../../components/problem-panel/ProblemPanel.tsx';
import { TEXT } from '../../text/text.ts';

type MeetingsProblemProps = { readonly code: string; readonly onRetry: () => void };

const TEXTS = TEXT.meetings;
const { title, what, gone, all } = TEXTS.problem;

/** Says what failed and what was kept, and the way on. */
export function MeetingsProblem({ code, onRetry }: MeetingsProblemProps) {
  const isGone = code === 'meeting-not-found' || code === 'invalid-input';
  return (
    <ProblemPanel title={title} lines={isGone ? [gone] : [what, TEXTS.refusal(code)]}>
      {isGone ? (
        <Link to="/meetings">{all}</Link>
      ) : (
        <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
      )}
    </ProblemPanel>
  );
}
