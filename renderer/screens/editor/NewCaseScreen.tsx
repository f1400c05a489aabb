import { Button } from '@mantine/core';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { callHost } from '../../api/client.ts';
import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { IdentifiersNeeded } from '../../components/identifier-switch/IdentifiersNeeded.tsx';
import { TEXT } from '../../text/text.ts';
import { CaseEditor } from './CaseEditor.tsx';
import { openDraft } from './draft/editor-state.ts';
import { findEditorStore, openEditorStore } from './draft/editor-store.ts';
import { type KeptDraft, markRecovered, recoveredState } from './draft/kept-draft.ts';
import { editorErrorText } from './editor-text.ts';
import classes from './EditorScreen.module.css';

type NewCaseScreenProps = {
  /** Key of the draft; made up when the case is begun. */
  readonly draftKey: string;
  readonly section: string | undefined;
};

/** A case that is not saved yet; its draft goes on after a lock, a reload or a crash. */
export function NewCaseScreen({ draftKey, section }: NewCaseScreenProps) {
  const [known] = useState(() => findEditorStore(draftKey));
  if (useIdentifierDisplay() === 'hidden') return <IdentifiersNeeded purpose="editing" />;
  if (known !== undefined) {
    return <CaseEditor id={undefined} draftKey={draftKey} store={known} section={section} />;
  }
  return <StoredDraft draftKey={draftKey} section={section} />;
}

function draftQuery(key: string) {
  return queryOptions({
    queryKey: ['draft', key],
    queryFn: () => callHost('drafts.get', { key }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}

function StoredDraft({ draftKey, section }: NewCaseScreenProps) {
  const { data: reply, isFetchedAfterMount, isError, refetch } = useQuery(draftQuery(draftKey));
  if (!isFetchedAfterMount) return <p className={classes.loading}>{TEXT.editor.load.loading}</p>;
  if (reply?.ok) return <LoadedDraft draftKey={draftKey} section={section} kept={reply.value} />;
  if (reply?.error.code === 'draft-not-found') {
    return <LoadedDraft draftKey={draftKey} section={section} kept={undefined} />;
  }
  const code = isError || reply === undefined ? 'unreachable' : reply.error.code;
  return (
    <section className={classes.problem} role="alert">
      <h1>{TEXT.editor.load.problem}</h1>
      <p>{editorErrorText(code)}</p>
      <Button onClick={() => void refetch()}>{TEXT.editor.load.again}</Button>
    </section>
  );
}

type LoadedDraftProps = NewCaseScreenProps & { readonly kept: KeptDraft | undefined };

function LoadedDraft({ draftKey, section, kept }: LoadedDraftProps) {
  const [store] = useState(() => {
    const open = findEditorStore(draftKey);
    if (open !== undefined) return open;
    if (kept === undefined) return openEditorStore(draftKey, openDraft(undefined, undefined));
    const recovered = openEditorStore(draftKey, recoveredState(kept, undefined));
    markRecovered(recovered, kept);
    return recovered;
  });
  return <CaseEditor id={undefined} draftKey={draftKey} store={store} section={section} />;
}
