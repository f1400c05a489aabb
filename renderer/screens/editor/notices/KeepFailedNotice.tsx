import { Button } from '@mantine/core';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import type { DraftKeeping } from '../draft/use-draft-keeper.ts';
import classes from '../EditorNotice.module.css';
import { editorErrorText } from '../editor-text.ts';

type KeepFailedNoticeProps = { readonly keeping: DraftKeeping };

const TEXTS = TEXT.editor.keepFailed;

/** What was typed is in this window only: said until it is kept. */
export function KeepFailedNotice({ keeping: { keeping, keeper } }: KeepFailedNoticeProps) {
  if (keeping.state !== 'failed') return undefined;
  return (
    <div className={classes.notice} data-kind="stop" role="alert">
      <Glyph kind="stop" />
      <span className={classes.text}>
        <b>{TEXTS.title}</b> {editorErrorText(keeping.code)} {TEXTS.more}
      </span>
      <Button variant="default" size="compact-sm" onClick={() => void keeper.keepNow()}>
        {TEXTS.now}
      </Button>
    </div>
  );
}
