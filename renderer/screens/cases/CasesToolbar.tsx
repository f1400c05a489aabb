import { Button, FileButton } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import classes from './CasesToolbar.module.css';

export const CASE_FILE_TYPES = '.json,application/json';

type CasesToolbarProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isImporting: boolean;
};

/** The title of the list and how cases get into it. */
export function CasesToolbar({ onFiles, isImporting }: CasesToolbarProps) {
  const navigate = useNavigate();
  return (
    <header className={classes.bar}>
      <h1>Cases</h1>
      <FileButton multiple accept={CASE_FILE_TYPES} onChange={onFiles}>
        {(props) => (
          <Button
            {...props}
            variant="default"
            loading={isImporting}
            leftSection={<IconFileImport size="1.0625rem" aria-hidden />}
          >
            Import case file
          </Button>
        )}
      </FileButton>
      <Button
        leftSection={<IconPlus size="1.0625rem" aria-hidden />}
        onClick={() => void navigate({ to: '/cases/new' })}
      >
        New case
      </Button>
    </header>
  );
}
