import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import { formatDate } from '#shared/domain/format-date';

import { overtakingCaseQuery } from '../../api/queries.ts';
import { downloadText } from '../../components/download/download-text.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { draftAsCaseFile } from './draft/draft-file.ts';
import type { EditorState } from './draft/editor-state.ts';
import { dropEditorStore } from './draft/editor-store.ts';
import classes from './EditorNotice.module.css';

type ConflictNoticeProps = { readonly id: string; readonly state: EditorState };

/** Somebody else saved first: who and when, and how to keep one's own draft. */
export function ConflictNotice({ id, state }: ConflictNoticeProps) {
  const { data: reply } = useQuery(overtakingCaseQuery(id));
  const navigate = useNavigate();
  const latest = reply?.ok ? reply.value : undefined;

  async function startFromLatest(): Promise<void> {
    dropEditorStore(id);
    await navigate({ to: '/cases/$id', params: { id }, ignoreBlocker: true });
    await navigate({ to: '/cases/$id/edit', params: { id } });
  }

  return (
    <div className={classes.notice} data-kind="stop" role="alert">
      <Glyph kind="stop" />
      <span className={classes.text}>
        <b>Not saved: somebody saved this case meanwhile.</b>{' '}
        {latest === undefined
          ? 'There is a newer revision.'
          : `Revision ${latest.revision} is by ${latest.savedBy}, ${formatDate(latest.savedAt.slice(0, 10))}.`}{' '}
        Your draft is based on revision {state.base} and is kept as it is.
      </span>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => downloadText('my-draft.json', draftAsCaseFile(state.draft))}
      >
        Keep my draft as a case file
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        onClick={() => void navigate({ to: '/cases/$id', params: { id }, ignoreBlocker: true })}
      >
        Look at the latest
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void startFromLatest()}>
        Discard my draft, edit the latest
      </Button>
    </div>
  );
}
