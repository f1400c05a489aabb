import { Button } from '@mantine/core';
import { useEffect } from 'react';

import { Glyph } from '../../../components/glyph/Glyph.tsx';
import { TEXT } from '../../../text/text.ts';
import type { EditorState } from '../draft/editor-state.ts';
import { recoveryOf } from '../draft/kept-draft.ts';
import type { DraftKeeping } from '../draft/use-draft-keeper.ts';
import classes from '../EditorNotice.module.css';
import { useEditorStore } from '../fields/editor-context.ts';
import type { Saving } from '../use-save-case.ts';
import type { Standing } from '../use-standing.ts';

type OvertakenNoticeProps = {
  readonly state: EditorState;
  readonly saving: Saving;
  readonly keeping: DraftKeeping;
  readonly standing: Standing | undefined;
};

const TEXTS = TEXT.editor.overtaken;

/** Somebody saved while the editor was open: said before anybody tries to save on top of it. */
export function OvertakenNotice({ state, saving, keeping, standing }: OvertakenNoticeProps) {
  const store = useEditorStore();
  const { keeper } = keeping;
  const latest = standing?.latestRevision ?? 0;
  const isOvertaken = !saving.isSaving && state.base !== undefined && latest > state.base;
  useEffect(() => {
    // The save may have been this person's, in another window, and dropped the kept draft.
    if (isOvertaken) void keeper.keepAgain();
  }, [isOvertaken, keeper]);
  const isSaidAlready = recoveryOf(store)?.overtakenBy !== undefined;
  if (!isOvertaken || isSaidAlready) return undefined;
  return (
    <output className={classes.notice} data-kind="caution">
      <Glyph kind="caution" />
      <span className={classes.text}>
        <b>{TEXTS.title(latest)}</b> {TEXTS.more}
      </span>
      <Button size="compact-sm" onClick={saving.compare}>
        {TEXT.editor.recovered.compare}
      </Button>
    </output>
  );
}
