import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { overtakingCaseQuery } from '../../../api/queries.ts';
import { TEXT } from '../../../text/text.ts';
import type { EditorState } from '../draft/editor-state.ts';
import type { Saving } from '../use-save-case.ts';
import classes from './ConflictScreen.module.css';
import { ConflictDesk } from './ConflictDesk.tsx';

type ConflictScreenProps = {
  readonly id: string;
  readonly state: EditorState;
  readonly saving: Saving;
};

const TEXTS = TEXT.editor.conflict;

/** Somebody else saved first: both versions side by side, and what the case shall say. */
export function ConflictScreen({ id, state, saving }: ConflictScreenProps) {
  const { data: reply, isFetching, refetch } = useQuery(overtakingCaseQuery(id));
  const theirs = reply?.ok && !isFetching ? reply.value : undefined;
  return (
    <Modal
      opened
      fullScreen
      onClose={saving.leaveConflict}
      title={TEXTS.title}
      closeButtonProps={{ 'aria-label': TEXTS.later }}
    >
      {theirs !== undefined && <ConflictDesk state={state} theirs={theirs} saving={saving} />}
      {theirs === undefined && isFetching && <p>{TEXTS.loading}</p>}
      {theirs === undefined && !isFetching && (
        <div role="alert" className={classes.problem}>
          <p>{TEXTS.unreadable}</p>
          <Button onClick={() => void refetch()}>{TEXTS.again}</Button>
        </div>
      )}
    </Modal>
  );
}
