import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import type { Ref } from 'react';

import { ClinicalText } from '../clinical-text/ClinicalText.tsx';
import { Glyph } from '../glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { Said } from './said.ts';
import classes from './SaidLine.module.css';

type SaidLineProps = {
  readonly said: Said;
  readonly isRunning: boolean;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
  /** Where the keyboard can be put when what was pressed is gone. */
  readonly focus?: Ref<HTMLDivElement>;
};

const TEXTS = TEXT.common.said;

/** What became of an act, in words, with the way back. */
export function SaidLine({ said, isRunning, onUndo, onDismiss, focus }: SaidLineProps) {
  return (
    <div
      ref={focus}
      tabIndex={focus === undefined ? undefined : -1}
      className={classes.line}
      data-kind={said.kind}
    >
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
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
          disabled={isRunning}
          onClick={onUndo}
        >
          {TEXTS.undo}
        </Button>
      )}
      <CloseButton aria-label={TEXTS.dismiss} onClick={onDismiss} />
    </div>
  );
}
