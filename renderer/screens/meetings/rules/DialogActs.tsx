import { Button, Group } from '@mantine/core';

import { TEXT } from '../../../text/text.ts';

type DialogActsProps = { readonly act: string; readonly onCancel: () => void };

/** The two ways out of a dialog. */
export function DialogActs({ act, onCancel }: DialogActsProps) {
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onCancel}>
        {TEXT.meetings.cancel}
      </Button>
      <Button type="submit">{act}</Button>
    </Group>
  );
}
