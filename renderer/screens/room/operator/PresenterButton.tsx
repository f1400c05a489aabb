import { Button } from '@mantine/core';
import { IconScreenShare } from '@tabler/icons-react';
import { useState } from 'react';

import { callHost } from '../../../api/client.ts';
import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.operator.header;

/** Brings the presenter's window up: on the other display, or as a second window of the browser. */
export function PresenterButton() {
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconScreenShare size={16} aria-hidden />}
        onClick={() => void openPresenter().then(setSaid)}
      >
        {TEXTS.presenter}
      </Button>
      <output>{said}</output>
    </>
  );
}

/** Says what came of it; a browser shows the second window itself. */
async function openPresenter(): Promise<string> {
  try {
    const reply = await callHost('room.openPresenter', {});
    if (!reply.ok) return TEXTS.presenterFailed;
    if (reply.value.kind === 'window') {
      return reply.value.display === 'other' ? TEXTS.presenterWindow : TEXTS.presenterOnly;
    }
    window.open(reply.value.address, 'consilium-room', 'popup,noopener');
    return '';
  } catch {
    return TEXTS.presenterFailed;
  }
}
