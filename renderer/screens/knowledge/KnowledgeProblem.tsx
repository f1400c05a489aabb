import { Button } from '@mantine/core';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import { knowledgeErrorText } from './knowledge-text.ts';
import classes from './KnowledgeProblem.module.css';

type KnowledgeProblemProps = {
  readonly failure: { readonly code: string; readonly ref: string };
  readonly onRetry: () => void;
};

/** Says what failed and what was kept; never a part of the pack as if it were all of it. */
export function KnowledgeProblem({ failure, onRetry }: KnowledgeProblemProps) {
  const { title, what } = knowledgeErrorText(failure.code);
  return (
    <div>
      <section className={classes.problem} role="alert">
        <h1 className={classes.title}>
          <Glyph kind="stop" />
          {title}
        </h1>
        <p>{what}</p>
        <p className={classes.code}>{TEXT.common.errorCode(failure.code, failure.ref)}</p>
        <Button onClick={onRetry}>{TEXT.common.retry}</Button>
      </section>
    </div>
  );
}
