import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';

import { ProblemPanel } from '../../components/problem-panel/ProblemPanel.tsx';
import { TEXT } from '../../text/text.ts';
import type { PreparationAddress } from './preparation-address.ts';

type PreparationProblemProps = {
  readonly code: string;
  readonly address: PreparationAddress;
  readonly onRetry: () => void;
};

const TEXTS = TEXT.preparation;
const { title, what, gone, showAll } = TEXTS.problem;

/** Says what failed and what was kept, and the way on. */
export function PreparationProblem({ code, address, onRetry }: PreparationProblemProps) {
  const isGone = code === 'meeting-not-found';
  return (
    <ProblemPanel title={title} lines={isGone ? [gone] : [what, TEXTS.move.refusal(code)]}>
      {isGone ? (
        <Link to="/preparation" search={{ tab: address.tab }}>
          {showAll}
        </Link>
      ) : (
        <Button onClick={onRetry}>{TEXTS.tryAgain}</Button>
      )}
    </ProblemPanel>
  );
}
