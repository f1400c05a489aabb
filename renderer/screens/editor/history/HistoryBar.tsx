import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconPrinter } from '@tabler/icons-react';

import { TEXT } from '../../../text/text.ts';
import classes from './HistoryScreen.module.css';

type HistoryBarProps = { readonly id: string };

const TEXTS = TEXT.history;

/** The heading, and the other views of the case. */
export function HistoryBar({ id }: HistoryBarProps) {
  return (
    <header className={classes.bar}>
      <h1>{TEXTS.heading}</h1>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/cases/$id" params={{ id }} {...props} />}
      >
        {TEXTS.back}
      </Button>
      <Button
        variant="default"
        renderRoot={(props) => <Link to="/cases/$id/edit" params={{ id }} {...props} />}
      >
        {TEXTS.edit}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={17} aria-hidden />}
        onClick={() => window.print()}
      >
        {TEXTS.print}
      </Button>
    </header>
  );
}
