import { Button, CloseButton } from '@mantine/core';
import { IconArrowBackUp, IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './ActStatus.module.css';
import type { Acts } from './use-acts.ts';
import type { Exporting } from './use-export-cases.ts';

type ActStatusProps = { readonly acts: Acts; readonly exporting: Exporting };

const TEXTS = TEXT.cases.bulk;

/** What the last act came to, with the way back; it stays until somebody dismisses it. */
export function ActStatus({ acts, exporting }: ActStatusProps) {
  const { report, isRunning } = acts;
  const { progress } = exporting;
  const line = useRef<HTMLDivElement>(null);

  // The bar with the pressed button may be gone: the keyboard goes on where Undo is.
  useEffect(() => {
    if (report !== undefined) line.current?.focus();
  }, [report]);

  return (
    <output className={classes.status}>
      {progress !== undefined && (
        <div className={classes.line}>
          {TEXTS.exporting.progress(progress.done, progress.total)}
          <Button size="compact-md" variant="default" onClick={exporting.stop}>
            {TEXTS.exporting.stop}
          </Button>
        </div>
      )}
      {progress === undefined && report !== undefined && (
        <div ref={line} tabIndex={-1} className={classes.line} data-kind={report.kind}>
          {report.kind === 'done' ? (
            <IconCircleCheck size="1.25em" aria-hidden />
          ) : (
            <Glyph kind="caution" />
          )}
          <span>{report.text}</span>
          {report.undo !== undefined && (
            <Button
              size="compact-md"
              variant="default"
              leftSection={<IconArrowBackUp size="1rem" aria-hidden />}
              disabled={isRunning}
              onClick={acts.undo}
            >
              {TEXTS.undo}
            </Button>
          )}
          <CloseButton aria-label={TEXTS.dismiss} onClick={acts.dismiss} />
        </div>
      )}
    </output>
  );
}
