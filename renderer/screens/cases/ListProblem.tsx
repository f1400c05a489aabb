import { Button } from '@mantine/core';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ListProblem.module.css';

type ListProblemProps = { readonly code: string; readonly onRetry: () => void };

const { title, what, code: codeText } = TEXT.cases.problem;

/** Says what failed and what was kept; never a part of the list as if it were all of it. */
export function ListProblem({ code, onRetry }: ListProblemProps) {
  return (
    <section role="alert" className={classes.problem}>
      <h2>
        <Glyph kind="stop" />
        {title}
      </h2>
      <p>{what}</p>
      <p className={classes.code}>{codeText(code)}</p>
      <Button onClick={onRetry}>{TEXT.cases.tryAgain}</Button>
    </section>
  );
}
