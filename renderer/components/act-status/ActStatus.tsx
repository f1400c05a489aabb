import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import classes from './ActStatus.module.css';
import type { Acts } from './use-acts.ts';

const TEXTS = TEXT.preparation.move;

/** What the last act came to, with the way back; it stays until somebody dismisses it. */
export function ActStatus({ acts: { said, isRunning, undo, dismiss } }: { readonly acts: Acts }) {
  return (
    <output className={classes.status}>
      {said !== undefined && (
        <div className={classes.line} data-kind={said.kind}>
          {said.kind === 'done' ? (
            <IconCircleCheck size="1.25em" aria-hidden />
          ) : (
            <Glyph kind="caution" />
          )}
          <span>
            <ClinicalText text={said.text} />
          </span>
          {said.undo !== undefined && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
              disabled={isRunning}
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
