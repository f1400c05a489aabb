import { Button, Checkbox, CopyButton, Group, Stack } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { IconCheck, IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './RecoveryKeyStep.module.css';

const TEXTS = TEXT.unlock.key;

type RecoveryKeyStepProps = { readonly recoveryKey: string; readonly onDone: () => void };

/** Goes on only after somebody says that the key is kept. */
export function RecoveryKeyStep({ recoveryKey, onDone }: RecoveryKeyStepProps) {
  const [isStored, setIsStored] = useState(false);
  // The key exists nowhere else: leaving the page before it is stored loses it for good.
  useWindowEvent('beforeunload', (event) => {
    if (!isStored) event.preventDefault();
  });
  return (
    <Stack gap="md">
      <p className={classes.key} data-recovery-key>
        {recoveryKey}
      </p>
      <Group gap="sm" className={classes.tools}>
        <CopyButton value={recoveryKey}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={copy}
              leftSection={
                copied ? (
                  <IconCheck size="1rem" aria-hidden />
                ) : (
                  <IconCopy size="1rem" aria-hidden />
                )
              }
            >
              {copied ? TEXTS.copied : TEXTS.copy}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="default"
          leftSection={<IconPrinter size="1rem" aria-hidden />}
          onClick={() => window.print()}
        >
          {TEXTS.print}
        </Button>
      </Group>
      <Checkbox
        className={classes.tools}
        label={TEXTS.stored}
        checked={isStored}
        onChange={(event) => setIsStored(event.currentTarget.checked)}
      />
      <Button className={classes.tools} disabled={!isStored} onClick={onDone}>
        {TEXTS.open}
      </Button>
    </Stack>
  );
}
