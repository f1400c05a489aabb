import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { CaseDocument } from '#shared/domain/case-document';

import { callHost } from '../../api/client.ts';
import { CASE_LIST_KEY } from '../../api/queries.ts';
import type { Draft } from './draft/draft.ts';
import { type EditorStore, moveEditorStore, NEW_CASE } from './draft/editor-store.ts';
import { focusFirstFault } from './fields/focus-entry.ts';
import { sectionOfPlace } from './sections/section-state.ts';

export type Saving = {
  readonly isSaving: boolean;
  /** Why the last save was refused by the host. */
  readonly refusal: string | undefined;
  /** True when the case was saved. */
  readonly save: () => Promise<boolean>;
  readonly showFaults: () => void;
};

type SavingInput = {
  readonly id: string | undefined;
  readonly store: EditorStore;
  readonly section: string;
  readonly goTo: (section: string) => void;
};

/** Saves the draft on top of the revision it is based on; a draft with faults is not sent. */
export function useSaveCase({ id, store, section, goTo }: SavingInput): Saving {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);

  function showFaults(): void {
    const first = store.read().check.issues[0];
    store.send({ do: 'show-faults' });
    const place = first === undefined ? undefined : sectionOfPlace(first.path);
    if (place !== undefined && place.id !== section) goTo(place.id);
    focusFirstFault();
  }

  async function save(): Promise<boolean> {
    const { draft, base, check } = store.read();
    if (isSaving) return false;
    if (check.document === undefined) {
      showFaults();
      return false;
    }
    if (base === undefined && Object.keys(check.document).length === 0) return false;
    setIsSaving(true);
    const outcome = await send(id, base, check.document);
    setIsSaving(false);
    setRefusal(outcome.ok ? undefined : outcome.code);
    if (outcome.ok) await accept(draft, outcome.id, outcome.revision);
    return outcome.ok;
  }

  async function accept(draft: Draft, savedId: string, revision: number): Promise<void> {
    store.send({ do: 'saved', draft, revision });
    await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
    if (id !== undefined) return;
    moveEditorStore(NEW_CASE, savedId);
    await navigate({
      to: '/cases/$id/edit',
      params: { id: savedId },
      search: { section },
      replace: true,
      ignoreBlocker: true,
    });
  }

  return { isSaving, refusal, save, showFaults };
}

type Outcome =
  | { readonly ok: true; readonly id: string; readonly revision: number }
  | { readonly ok: false; readonly code: string };

async function send(
  id: string | undefined,
  base: number | undefined,
  document: CaseDocument,
): Promise<Outcome> {
  try {
    const reply =
      id === undefined || base === undefined
        ? await callHost('cases.create', { document })
        : await callHost('cases.save', { id, base, document });
    return reply.ok ? { ok: true, ...reply.value } : { ok: false, code: reply.error.code };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}
