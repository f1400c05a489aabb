import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';

import type { PrintedPage } from '#shared/contract/exports';
import type { DocumentOrigin } from '#shared/report/minutes-model';

import { PaperActs } from '../../components/paper/PaperActs.tsx';
import { useRunningLines } from '../../components/paper/use-running-lines.ts';
import { ScreenHead } from '../../components/screen-head/ScreenHead.tsx';
import { TEXT } from '../../text/text.ts';
import { ExportDialog, type ExportDialogProps } from './export/ExportDialog.tsx';
import classes from './Minutes.module.css';

type DocumentFrameProps = {
  readonly title: string;
  readonly origin: DocumentOrigin;
  /** The patient a document of one case is about. */
  readonly about?: string;
  /** What can be kept as a PDF. */
  readonly page: PrintedPage;
  readonly exported: Pick<ExportDialogProps, 'meeting' | 'subjects'>;
  /** The way back. */
  readonly back: ReactNode;
  readonly children: ReactNode;
};

const TEXTS = TEXT.minutes;

/** A document of a meeting: what can be done with it, and the page as it is printed. */
export function DocumentFrame({
  title,
  origin,
  about,
  page,
  exported,
  back,
  children,
}: DocumentFrameProps) {
  const [isExporting, setExporting] = useState(false);
  const heading = TEXTS.heading(origin.meeting, origin.day);
  const [by = '', pack = ''] = origin.made;
  useRunningLines({
    about: about === undefined ? heading : TEXTS.ofPatient(about, heading),
    versions: `${by} ${pack}`,
    use: TEXT.paper.use,
  });
  return (
    <div className={classes.screen}>
      <ScreenHead title={title} isScreenOnly>
        <nav className={classes.acts} aria-label={TEXTS.acts}>
          {back}
          <PaperActs page={page} />
          <Button
            leftSection={<IconFileExport size="1.0625rem" aria-hidden />}
            onClick={() => setExporting(true)}
          >
            {TEXTS.export}
          </Button>
        </nav>
      </ScreenHead>
      <article className={classes.paper}>
        <h2 className={classes.title}>
          <span className={classes.kind}>{title}</span>
          {heading}
        </h2>
        {children}
        <footer className={classes.made} aria-label={TEXTS.about}>
          {origin.made.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </footer>
      </article>
      {isExporting && <ExportDialog {...exported} onClose={() => setExporting(false)} />}
    </div>
  );
}
