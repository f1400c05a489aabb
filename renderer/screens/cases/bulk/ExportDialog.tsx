import { Button, Group, Modal } from '@mantine/core';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { IdentifiersNeeded } from '../../../components/identifier-switch/IdentifiersNeeded.tsx';
import { TEXT } from '../../../text/text.ts';
import { ChosenNames } from './ChosenNames.tsx';
import type { Exporting } from './use-export-cases.ts';

const TEXTS = TEXT.cases.bulk.exporting;

/** Asks before patients' data leave the encrypted database. */
export function ExportDialog({ exporting }: { readonly exporting: Exporting }) {
  const { asked, confirm, cancel } = exporting;
  const isHidden = useIdentifierDisplay() === 'hidden';
  const [first] = asked;
  const real = asked.filter(({ origin }) => origin === 'clinical').length;
  return (
    <Modal
      opened={first !== undefined}
      onClose={cancel}
      title={TEXTS.title(asked.length)}
      closeButtonProps={{ 'aria-label': TEXT.cases.close }}
    >
      {isHidden ? (
        <IdentifiersNeeded purpose="file" />
      ) : (
        <>
          {first !== undefined && asked.length === 1 && <p>{TEXTS.warning(caseName(first))}</p>}
          {asked.length > 1 && (
            <>
              <ChosenNames rows={asked} />
              <p>{TEXTS.warningMany(real)}</p>
            </>
          )}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={cancel}>
              {TEXT.cases.cancel}
            </Button>
            <Button onClick={confirm}>{TEXTS.act}</Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
