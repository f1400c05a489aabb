import { Button, Group } from '@mantine/core';

import { TEXT } from '../../text/text.ts';

/** The two ways out of a question. */
export function FormActs({ onCancel }: { readonly onCancel: () => void }) {
  return (
    <Group justify="flex-end" gap="sm">
      <Button variant="default" onClick={onCancel}>
        {TEXT.followUp.acts.cancel}
      </Button>
      <Button type="submit">{TEXT.followUp.forms.save}</Button>
    </Group>
  );
}
