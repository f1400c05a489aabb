import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';

import { TEXT } from '../text/text.ts';
import classes from './Notice.module.css';

const TEXTS = TEXT.shell.notFound;

/** An address that leads nowhere. */
export function NotFoundScreen() {
  useDocumentTitle(TEXT.shell.notFoundTitle);
  return (
    <section className={classes.notice}>
      <h1>{TEXTS.title}</h1>
      <p>{TEXTS.what}</p>
      <div className={classes.actions}>
        <Button renderRoot={(props) => <Link to="/cases" {...props} />}>
          {TEXT.common.allCases}
        </Button>
      </div>
    </section>
  );
}
