import { Button, FileButton } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';

import { useActions } from '../../../app/actions.ts';
import { TEXT } from '../../../text/text.ts';

const CASE_FILE_TYPES = '.json,application/json';

type ImportButtonProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isImporting: boolean;
};

/** Picks case files; dropping them on the list does the same. */
export function ImportButton({ onFiles, isImporting }: ImportButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const { actions, words } = TEXT.shell.palette;
  useActions([
    {
      id: 'import',
      label: actions.importCase,
      words: words.importCase,
      run: () => button.current?.click(),
    },
  ]);
  return (
    <FileButton multiple accept={CASE_FILE_TYPES} onChange={onFiles}>
      {(props) => (
        <Button
          {...props}
          ref={button}
          variant="default"
          loading={isImporting}
          leftSection={<IconFileImport size="1.0625rem" aria-hidden />}
        >
          {TEXT.cases.import.button}
        </Button>
      )}
    </FileButton>
  );
}
