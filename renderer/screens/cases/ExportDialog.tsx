import { Button, Group, Modal } from '@mantine/core';

import { caseName } from '../../components/case-name/case-name.ts';
import type { Exporting } from './use-export-case.ts';

/** Asks before a patient's data leave the encrypted database, and says when they could not. */
export function ExportDialog({ exporting }: { readonly exporting: Exporting }) {
  const { asked, failure, confirm, cancel } = exporting;
  return (
    <Modal
      opened={asked !== undefined || failure !== undefined}
      onClose={cancel}
      title={failure === undefined ? 'Export as a case file' : 'The case was not exported'}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {failure !== undefined && <p role="alert">Consilium could not write the file ({failure}).</p>}
      {asked !== undefined && (
        <>
          <p>
            The file holds all data of {caseName(asked)} with name and numbers, and it is not
            encrypted. Keep it only where patient data may be kept.
          </p>
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={cancel}>
              Cancel
            </Button>
            <Button onClick={confirm}>Export</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
