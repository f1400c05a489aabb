import { Button } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';

import { switchIdentifiers } from '../../api/identifier-display.ts';
import { TEXT } from '../../text/text.ts';
import classes from './IdentifiersNeeded.module.css';

type IdentifiersNeededProps = {
  /** What cannot be done without showing who the patient is. */
  readonly purpose: 'editing' | 'history' | 'file' | 'report';
};

/** In place of what would show identifiers while they are hidden; nothing was lost. */
export function IdentifiersNeeded({ purpose }: IdentifiersNeededProps) {
  return (
    <div>
      <section className={classes.panel} data-purpose={purpose}>
        <IconEyeOff size="2rem" stroke={1.6} aria-hidden />
        <h1 className={classes.title}>{TEXT.privacy.needed.title}</h1>
        <p className={classes.what}>{TEXT.privacy.needed[purpose]}</p>
        <Button onClick={switchIdentifiers}>{TEXT.privacy.show}</Button>
      </section>
    </div>
  );
}
