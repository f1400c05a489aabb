import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';

import { SaidLine } from '../../../components/act-status/SaidLine.tsx';
import { TEXT } from '../../../text/text.ts';
import classes from './ActStatus.module.css';
import type { Acts } from './use-acts.ts';
import type { Exporting } from './use-export-cases.ts';

type ActStatusProps = { readonly acts: Acts; readonly exporting: Exporting };

const TEXTS = TEXT.cases.bulk;

/** How far an export is, else what the last act came to, with the way back. */
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
        <div className={classes.progress}>
          {TEXTS.exporting.progress(progress.done, progress.total)}
          <Button size="compact-sm" mih="2rem" variant="default" onClick={exporting.stop}>
            {TEXTS.exporting.stop}
          </Button>
        </div>
      )}
      {progress === undefined && report !== undefined && (
        <SaidLine
          said={report}
          isRunning={isRunning}
          onUndo={acts.undo}
          onDismiss={acts.dismiss}
          focus={line}
        />
      )}
    </output>
  );
}
