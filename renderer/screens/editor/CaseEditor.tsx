import { useDocumentTitle } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';

import { TEXT } from '../../text/text.ts';
import classes from './CaseEditor.module.css';
import { CopiedNotice } from './CopiedNotice.tsx';
import { DuplicateDialog } from './duplicates/DuplicateDialog.tsx';
import { copiedInto } from './draft/copied-draft.ts';
import { dropCleanEditorStore, type EditorStore, keepEditorStore } from './draft/editor-store.ts';
import { useDraftKeeper } from './draft/use-draft-keeper.ts';
import { EditorBar } from './EditorBar.tsx';
import { EditorNotices } from './EditorNotices.tsx';
import { CaseKeyContext, EditorContext } from './fields/editor-context.ts';
import { LeaveDialog } from './LeaveDialog.tsx';
import { EditorBanner } from './panel/EditorBanner.tsx';
import { LivePanel } from './panel/LivePanel.tsx';
import { PreviewContext } from './panel/preview-context.ts';
import { usePreview } from './panel/use-preview.ts';
import { SectionForm } from './SectionForm.tsx';
import { SectionNav } from './SectionNav.tsx';
import { findSection } from './sections/sections.ts';
import { useEditorKeys } from './use-editor-keys.ts';
import { useSaveCase } from './use-save-case.ts';
import { useStanding } from './use-standing.ts';

type CaseEditorProps = {
  readonly store: EditorStore;
  readonly section: string | undefined;
} & (
  | { readonly id: string; readonly draftKey?: undefined }
  /** A case that was never saved, known by its draft. */
  | { readonly id: undefined; readonly draftKey: string }
);

/** Who it is about, what is being done, the sections, one of them open, and what follows from it. */
export function CaseEditor({ id, draftKey, store, section }: CaseEditorProps) {
  useDocumentTitle(id === undefined ? TEXT.editor.newTitle : TEXT.editor.title);
  const state = useSyncExternalStore(store.subscribe, store.read);
  const navigate = useNavigate();
  const open = findSection(section);
  const preview = usePreview(state);
  const key = id ?? draftKey;
  const keeping = useDraftKeeper(key, id, store);
  const standing = useStanding(id, store);
  const [isPanelOpen, setIsPanelOpen] = useState(false);

  function goTo(next: string): void {
    const search = { section: next };
    if (id !== undefined) {
      void navigate({ to: '/cases/$id/edit', params: { id }, search, replace: true });
      return;
    }
    void navigate({ to: '/cases/new', search: { ...search, draft: draftKey }, replace: true });
  }

  const saving = useSaveCase({ id, storeKey: key, store, section: open.id, goTo });
  useEditorKeys(store, saving);
  useKeptStore(key, store);
  const shown = { id, state, saving, standing };
  return (
    <EditorContext value={store}>
      <div className={classes.editor} data-panel={isPanelOpen ? 'open' : 'folded'}>
        <EditorBanner preview={preview} />
        <EditorBar {...shown} keeping={keeping.keeping} />
        <EditorNotices {...shown} keeping={keeping} />
        <CopiedNotice copied={copiedInto(store, state)} />
        <PanelSwitch isOpen={isPanelOpen} onSwitch={() => setIsPanelOpen(!isPanelOpen)} />
        <div className={classes.columns}>
          <SectionNav state={state} open={open.id} onGoTo={goTo} />
          <CaseKeyContext value={key}>
            <PreviewContext value={preview}>
              <SectionForm key={open.id} section={open} state={state} onGoTo={goTo} />
            </PreviewContext>
          </CaseKeyContext>
          <LivePanel preview={preview} state={state} onGoTo={goTo} />
        </div>
      </div>
      <DuplicateDialog saving={saving} />
      <LeaveDialog storeKey={key} saving={saving} keeper={keeping.keeper} />
    </EditorContext>
  );
}

/** A draft outlives its screen; a store without one does not. */
function useKeptStore(key: string, store: EditorStore): void {
  useEffect(() => {
    keepEditorStore(key, store);
    return () => dropCleanEditorStore(key);
  }, [key, store]);
}

type PanelSwitchProps = { readonly isOpen: boolean; readonly onSwitch: () => void };

/** In a narrow window the panel takes the place of the entries, on demand. */
function PanelSwitch({ isOpen, onSwitch }: PanelSwitchProps) {
  return (
    <button type="button" className={classes.panelSwitch} aria-expanded={isOpen} onClick={onSwitch}>
      {isOpen ? TEXT.editor.panel.hide : TEXT.editor.panel.show}
    </button>
  );
}
