import { Button, Group, Modal } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';

import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { TEXT } from '../../../text/text.ts';
import { copyText } from './copy-text.ts';
import classes from './CopyActs.module.css';
import type { OwedList } from './use-owed.ts';

type CopyActsProps = {
  /** Of whom the list is, in words. */
  readonly from: string;
  readonly list: OwedList;
  readonly now: string;
  readonly onPrint: () => void;
};

const TEXTS = TEXT.preparation.worklist;

/** The list as text or on paper; names go on the clipboard only after somebody said so. */
export function CopyActs({ from, list, now, onPrint }: CopyActsProps) {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const display = useIdentifierDisplay();

  async function copy(identifiers: 'numbers-only' | 'named'): Promise<void> {
    setAsking(false);
    const count = list.items.length;
    try {
      await navigator.clipboard.writeText(copyText(list, { from, now, identifiers }));
      setSaid(identifiers === 'named' ? TEXTS.copiedNamed(count) : TEXTS.copied(count));
    } catch {
      setSaid(TEXTS.notCopied);
    }
  }

  return (
    <div className={classes.acts} data-screen-only="">
      <Button
        variant="default"
        leftSection={<IconCopy size="1.0625rem" aria-hidden />}
        onClick={() => void copy('numbers-only')}
      >
        {TEXTS.copy}
      </Button>
      {display === 'shown' && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {TEXTS.copyNamed}
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<IconPrinter size="1.0625rem" aria-hidden />}
        onClick={onPrint}
      >
        {TEXTS.print}
      </Button>
      <output className={classes.said}>{said}</output>
      {isAsking && (
        <NamesDialog onCancel={() => setAsking(false)} onCopy={() => void copy('named')} />
      )}
    </div>
  );
}

type NamesDialogProps = { readonly onCancel: () => void; readonly onCopy: () => void };

/** Asks before names leave the app. */
function NamesDialog({ onCancel, onCopy }: NamesDialogProps) {
  return (
    <Modal
      opened
      onClose={onCancel}
      title={TEXTS.confirm.title}
      closeButtonProps={{ 'aria-label': TEXT.preparation.close }}
    >
      <p>{TEXTS.confirm.what}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" data-autofocus onClick={onCancel}>
          {TEXT.preparation.cancel}
        </Button>
        <Button onClick={onCopy}>{TEXTS.confirm.act}</Button>
      </Group>
    </Modal>
  );
}
