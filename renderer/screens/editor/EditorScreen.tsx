import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { OutputOf } from '#shared/contract/contract';

import { latestCaseQuery } from '../../api/queries.ts';
import { CaseEditor } from './CaseEditor.tsx';
import { withCopied } from './draft/copied-draft.ts';
import { openDraft } from './draft/editor-state.ts';
import { findEditorStore, openEditorStore } from './draft/editor-store.ts';
import { editorErrorText } from './editor-text.ts';
import classes from './EditorScreen.module.css';

type EditorScreenProps = { readonly id: string; readonly section: string | undefined };

/** The data of one case: its unsaved draft where there is one, else its latest revision. */
export function EditorScreen({ id, section }: EditorScreenProps) {
  const [kept] = useState(() => {
    const store = findEditorStore(id);
    return store === undefined ? undefined : withCopied(id, store);
  });
  if (kept !== undefined) return <CaseEditor id={id} store={kept} section={section} />;
  return <LatestRevision id={id} section={section} />;
}

function LatestRevision({ id, section }: EditorScreenProps) {
  const query = useQuery(latestCaseQuery(id));
  const { data: reply, isFetchedAfterMount, isError, refetch } = query;
  // What an earlier visit left behind may be out of date; a later answer must not end the draft.
  if (!isFetchedAfterMount) return <p className={classes.loading}>Loading the case …</p>;
  if (reply?.ok) return <LoadedCase id={id} section={section} loaded={reply.value} />;
  const code = isError || reply === undefined ? 'unreachable' : reply.error.code;
  return (
    <section className={classes.problem} role="alert">
      <h1>The case cannot be edited</h1>
      <p>{editorErrorText(code)}</p>
      <Button onClick={() => void refetch()}>Try again</Button>
    </section>
  );
}

type LoadedCaseProps = EditorScreenProps & { readonly loaded: OutputOf<'cases.get'> };

function LoadedCase({ id, section, loaded }: LoadedCaseProps) {
  const [store] = useState(
    () =>
      findEditorStore(id) ??
      withCopied(id, openEditorStore(id, openDraft(loaded.document, loaded.revision))),
  );
  return <CaseEditor id={id} store={store} section={section} />;
}
