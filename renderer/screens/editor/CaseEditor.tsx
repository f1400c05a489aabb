import { useDocumentTitle, useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useSyncExternalStore } from 'react';

import classes from './CaseEditor.module.css';
import { CopiedNotice } from './CopiedNotice.tsx';
import { copiedInto } from './draft/copied-draft.ts';
import {
  dropCleanEditorStore,
  type EditorStore,
  keepEditorStore,
  NEW_CASE,
} from './draft/editor-store.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorNotice } from './EditorNotice.tsx';
import { CaseKeyContext, EditorContext } from './fields/editor-context.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { EditorBanner } from './panel/EditorBanner.tsx';
import { LivePanel } from './panel/LivePanel.tsx';
import { PreviewContext } from './panel/preview-context.ts';
import { usePreview } from './panel/use-preview.ts';
import { SectionForm } from './SectionForm.tsx';
import { SectionNav } from './SectionNav.tsx';
import { findSection } from './sections/sections.ts';
import { useSaveCase } from './use-save-case.ts';

type CaseEditorProps = {
  /** Undefined for a case that was never saved. */
  readonly id: string | undefined;
  readonly store: EditorStore;
  readonly section: string | undefined;
};

/** Who it is about, what is being done, the sections, one of them open, and what follows from it. */
export function CaseEditor({ id, store, section }: CaseEditorProps) {
  useDocumentTitle(`${id === undefined ? 'New case' : 'Case data'} · Consilium`);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const navigate = useNavigate();
  const open = findSection(section);
  const preview = usePreview(state);

  function goTo(next: string): void {
    const search = { section: next };
    if (id === undefined) void navigate({ to: '/cases/new', search, replace: true });
    else void navigate({ to: '/cases/$id/edit', params: { id }, search, replace: true });
  }

  const saving = useSaveCase({ id, store, section: open.id, goTo });
  useHotkeys([['mod+S', () => void saving.save()]], []);
  useHotkeys([
    ['mod+Z', () => store.send({ do: 'undo' })],
    ['mod+Y', () => store.send({ do: 'redo' })],
    ['mod+shift+Z', () => store.send({ do: 'redo' })],
  ]);
  const key = id ?? NEW_CASE;
  useEffect(() => {
    keepEditorStore(key, store);
    return () => dropCleanEditorStore(key);
  }, [key, store]);

  return (
    <EditorContext value={store}>
      <div className={classes.editor}>
        <EditorBanner preview={preview} />
        <EditorBar id={id} state={state} saving={saving} />
        <EditorNotice id={id} state={state} saving={saving} />
        <CopiedNotice copied={copiedInto(store, state)} />
        <div className={classes.columns}>
          <SectionNav state={state} open={open.id} onGoTo={goTo} />
          <CaseKeyContext value={key}>
            <PreviewContext value={preview}>
              <SectionForm key={open.id} section={open} onGoTo={goTo} />
            </PreviewContext>
          </CaseKeyContext>
          <LivePanel preview={preview} state={state} onGoTo={goTo} />
        </div>
      </div>
      <LeaveDialog storeKey={key} saving={saving} />
    </EditorContext>
  );
}
