import { Button, FileButton, Group } from '@mantine/core';
import { IconFileImport, IconFolderOpen, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import { CASE_FILE_TYPES } from './CasesToolbar.tsx';
import classes from './EmptyCases.module.css';

type NoCasesProps = { readonly onFiles: (files: readonly File[]) => void };

/** The list before the first case. */
export function NoCases({ onFiles }: NoCasesProps) {
  const navigate = useNavigate();
  return (
    <section className={classes.empty}>
      <IconFolderOpen size="2.5rem" stroke={1.3} aria-hidden />
      <h2>No cases yet</h2>
      <p>Enter the first case, or bring one in as a case file. Files can also be dropped here.</p>
      <Group gap="sm" justify="center">
        <Button
          leftSection={<IconPlus size="1.0625rem" aria-hidden />}
          onClick={() => void navigate({ to: '/cases/new' })}
        >
          New case
        </Button>
        <FileButton multiple accept={CASE_FILE_TYPES} onChange={onFiles}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconFileImport size="1.0625rem" aria-hidden />}
            >
              Import case file
            </Button>
          )}
        </FileButton>
      </Group>
    </section>
  );
}

type NoMatchesProps = { readonly query: string; readonly onClear: () => void };

/** A search that found nothing, and the way back. */
export function NoMatches({ query, onClear }: NoMatchesProps) {
  return (
    <section className={classes.empty}>
      <IconSearch size="2.25rem" stroke={1.3} aria-hidden />
      <h2>No case matches “{query.trim()}”</h2>
      <p>Names, numbers, diagnoses and questions are searched.</p>
      <Button variant="default" onClick={onClear}>
        Clear the search
      </Button>
    </section>
  );
}
