import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';

import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ActionsScreen.module.css';
import type { FollowUp } from './use-follow-up.ts';

const TEXTS = TEXT.followUp.acts;

/** What the last act came to, with the way back; it stays until somebody dismisses it. */
export function FollowUpStatus({
  followUp: { said, undo, dismiss },
}: {
  readonly followUp: FollowUp;
}) {
  return (
    <output className={classes.status}>
      {said !== undefined && (
        <div className={classes.said} data-kind={said.kind}>
          {said.kind === 'done' ? (
            <IconCircleCheck size="1.25em" aria-hidden />
          ) : (
            <Glyph kind="caution" />
          )}
          <span>{said.text}</span>
          {said.undo !== undefined && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
              onClick={undo}
            >
              {TEXTS.undo}
            </Button>
          )}
          <CloseButton aria-label={TEXTS.dismiss} onClick={dismiss} />
        </div>
      )}
    </output>
  );
}
