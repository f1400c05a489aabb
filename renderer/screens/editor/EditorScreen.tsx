import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { IdentifiersNeeded } from '../../components/identifier-switch/IdentifiersNeeded.tsx';
import { TEXT } from '../../text/text.ts';
import { CaseEditor } from './CaseEditor.tsx';
import { withCopied } from './draft/copied-draft.ts';
import { findEditorStore } from './draft/editor-store.ts';
import { type Opening, openingQuery, storeFor } from './draft/open-editor.ts';
import { editorErrorText } from './editor-text.ts';
import classes from './EditorScreen.module.css';

type EditorScreenProps = { readonly id: string; readonly section: string | undefined };

/** The data of one case: its unsaved draft where there is one, else its latest revision. */
export function EditorScreen({ id, section }: EditorScreenProps) {
  const [kept] = useState(() => {
    const store = findEditorStore(id);
    return store === undefined ? undefined : withCopied(id, store);
  });
  if (useIdentifierDisplay() === 'hidden') return <IdentifiersNeeded purpose="editing" />;
  if (kept !== undefined) return <CaseEditor id={id} store={kept} section={section} />;
  return <StoredCase id={id} section={section} />;
}

function StoredCase({ id, section }: EditorScreenProps) {
  const { data: opening, isFetchedAfterMount, isError, refetch } = useQuery(openingQuery(id));
  // What an earlier visit left behind may be out of date; a later answer must not end the draft.
  if (!isFetchedAfterMount) return <p className={classes.loading}>{TEXT.editor.load.loading}</p>;
  if (opening?.ok) return <LoadedCase id={id} section={section} opening={opening} />;
  const code = isError || opening === undefined ? 'unreachable' : opening.code;
  return (
    <section className={classes.problem} role="alert">
      <h1>{TEXT.editor.load.problem}</h1>
      <p>{editorErrorText(code)}</p>
      <Button onClick={() => void refetch()}>{TEXT.editor.load.again}</Button>
    </section>
  );
}

type LoadedCaseProps = EditorScreenProps & {
  readonly opening: Extract<Opening, { readonly ok: true }>;
};

function LoadedCase({ id, section, opening }: LoadedCaseProps) {
  const [store] = useState(() => findEditorStore(id) ?? withCopied(id, storeFor(id, opening)));
  return <CaseEditor id={id} store={store} section={section} />;
}
