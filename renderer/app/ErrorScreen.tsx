import { useDocumentTitle } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';

import { TEXT } from '../text/text.ts';
import classes from './Notice.module.css';

const TEXTS = TEXT.shell.error;

/** A fault of ours: says so without quoting it, because an error may quote patient data. */
export function ErrorScreen({ reset }: { readonly reset: () => void }) {
  useDocumentTitle(TEXT.shell.errorTitle);
  return (
    <section className={classes.notice} role="alert">
      <h1>{TEXTS.title}</h1>
      <p>{TEXTS.what}</p>
      <div className={classes.actions}>
        <Button onClick={reset}>{TEXT.common.retry}</Button>
        <Button renderRoot={(props) => <Link to="/cases" {...props} />} variant="default">
          {TEXT.common.allCases}
        </Button>
      </div>
    </section>
  );
}
