import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';

import classes from './Notice.module.css';

/** A fault of ours: says so without quoting it, because an error may quote patient data. */
export function ErrorScreen({ reset }: { readonly reset: () => void }) {
  return (
    <section className={classes.notice} role="alert">
      <h1>This screen failed</h1>
      <p>
        Consilium could not draw this screen. What was saved is kept; entries of an open case form
        stay in memory until the app is closed.
      </p>
      <div className={classes.actions}>
        <Button onClick={reset}>Try again</Button>
        <Button renderRoot={(props) => <Link to="/cases" {...props} />} variant="default">
          All cases
        </Button>
      </div>
    </section>
  );
}
