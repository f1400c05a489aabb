import { VisuallyHidden } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

import type { LoadedSheet } from '../../../components/board-sheet-data/loaded-sheet.ts';
import { ACT_TEXT } from './override-act-text.ts';
import { type OverrideAct, OverrideDeskContext } from './override-desk.ts';
import { OverrideDialog } from './OverrideDialog.tsx';

type OverrideDeskProps = { readonly loaded: LoadedSheet; readonly children: ReactNode };

/** Gives the options below it the overrides of the case, and the one dialog they share. */
export function OverrideDesk({ loaded, children }: OverrideDeskProps) {
  const [act, setAct] = useState<OverrideAct | undefined>(undefined);
  const [isOpen, setIsOpen] = useState(false);
  const [asked, setAsked] = useState(0);
  const [done, setDone] = useState('');
  const landOn = useLanding(loaded.sheet.overrides);
  const opener = useRef<Element | null>(null);
  const { sheet, revision, latestRevision } = loaded;

  function ask(wanted: OverrideAct): void {
    opener.current = document.activeElement;
    setDone('');
    landOn(undefined);
    setAct(wanted);
    setAsked((before) => before + 1);
    setIsOpen(true);
  }

  function close(): void {
    setIsOpen(false);
    requestAnimationFrame(() => opener.current instanceof HTMLElement && opener.current.focus());
  }

  function finish(finished: OverrideAct): void {
    setIsOpen(false);
    setDone(ACT_TEXT[finished.kind].done);
    landOn(finished.kind === 'override' ? finished.option.id : finished.override.option);
  }

  return (
    <OverrideDeskContext
      value={{
        overrides: sheet.overrides,
        evaluation: sheet.evaluation,
        isLatest: revision === latestRevision,
        ask,
      }}
    >
      {children}
      <VisuallyHidden component="output">{done}</VisuallyHidden>
      {act !== undefined && (
        <OverrideDialog
          // Each question starts empty, also when the last one is still fading out.
          key={asked}
          loaded={loaded}
          act={act}
          isOpen={isOpen}
          onClose={close}
          onClosed={() => setAct(undefined)}
          onRecorded={() => finish(act)}
        />
      )}
    </OverrideDeskContext>
  );
}

/** The sheet with the new override may be drawn before or after the dialog is gone. */
function useLanding(overrides: LoadedSheet['sheet']['overrides']) {
  const [landing, landOn] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (landing !== undefined) focusOption(landing);
  }, [landing, overrides]);
  return landOn;
}

/** The button that opened the dialog is gone with its row: the reader goes on where it stands now. */
function focusOption(option: string): void {
  requestAnimationFrame(() => {
    const places = document.querySelectorAll<HTMLElement>('[data-option]');
    [...places].find((place) => place.dataset['option'] === option)?.focus();
  });
}
