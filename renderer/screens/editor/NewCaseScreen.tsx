import { useState } from 'react';

import { CaseEditor } from './CaseEditor.tsx';
import { openDraft } from './draft/editor-state.ts';
import { findEditorStore, NEW_CASE, openEditorStore } from './draft/editor-store.ts';

type NewCaseScreenProps = { readonly section: string | undefined };

/** A case that is not saved yet; a draft from before the vault was locked goes on. */
export function NewCaseScreen({ section }: NewCaseScreenProps) {
  const [store] = useState(
    () => findEditorStore(NEW_CASE) ?? openEditorStore(NEW_CASE, openDraft(undefined, undefined)),
  );
  return <CaseEditor key={NEW_CASE} id={undefined} store={store} section={section} />;
}
