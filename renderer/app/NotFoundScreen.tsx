import { Link } from '@tanstack/react-router';
import { Button } from '@mantine/core';

import classes from './Notice.module.css';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  return (
    <section className={classes.notice}>
      <h1>There is no such screen</h1>
      <p>The address may come from another version of Consilium.</p>
      <div className={classes.actions}>
        <Button renderRoot={(props) => <Link to="/cases" {...props} />}>All cases</Button>
      </div>
    </section>
  );
}
