import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './CasesToolbar.module.css';
import { ImportButton } from './import/ImportButton.tsx';

type CasesToolbarProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isImporting: boolean;
  /** The saved views. */
  readonly children: ReactNode;
};

/** The title of the list, its views, and how cases get into it. */
export function CasesToolbar({ onFiles, isImporting, children }: CasesToolbarProps) {
  const navigate = useNavigate();
  return (
    <header className={classes.bar}>
      <h1>{TEXT.cases.title}</h1>
      {children}
      <div className={classes.acts}>
        <ImportButton onFiles={onFiles} isImporting={isImporting} />
        <Button
          leftSection={<IconPlus size="1.0625rem" aria-hidden />}
          onClick={() => void navigate({ to: '/cases/new' })}
        >
          {TEXT.cases.newCase}
        </Button>
      </div>
    </header>
  );
}
