import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { PossibleDuplicate } from '#shared/contract/cases';

import { CASE_LIST_KEY, standingQuery } from '../../api/queries.ts';
import type { Draft } from './draft/draft.ts';
import type { EditorState } from './draft/editor-state.ts';
import { type EditorStore, moveEditorStore } from './draft/editor-store.ts';
import { type OnDuplicate, sendRevision } from './draft/send-revision.ts';
import { focusFirstFault } from './fields/focus-entry.ts';
import { sectionOfPlace } from './sections/section-state.ts';

export type Saving = {
  readonly isSaving: boolean;
  /** Why the last save was refused by the host. */
  readonly refusal: string | undefined;
  /** Cases that may be of the same patient; the save waits for a person's word. */
  readonly duplicates: readonly PossibleDuplicate[];
  /** True when the case was saved. */
  readonly save: (onDuplicate?: OnDuplicate) => Promise<boolean>;
  readonly showFaults: () => void;
  /** The person went back to the draft. */
  readonly leaveDuplicates: () => void;
  /** Opens the comparison with the revision somebody else saved. */
  readonly compare: () => void;
  /** The comparison was finished, or put off. */
  readonly leaveConflict: () => void;
};

type SavingInput = {
  readonly id: string | undefined;
  readonly storeKey: string;
  readonly store: EditorStore;
  readonly section: string;
  readonly goTo: (section: string) => void;
};

/** Saves the draft on top of the revision it is based on; a draft with faults is not sent. */
export function useSaveCase({ id, storeKey, store, section, goTo }: SavingInput): Saving {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [isSaving, setIsSaving] = useState(false);
  const [refusal, setRefusal] = useState<string | undefined>(undefined);
  const [duplicates, setDuplicates] = useState<readonly PossibleDuplicate[]>([]);

  function showFaults(): void {
    const first = store.read().check.issues[0];
    store.send({ do: 'show-faults' });
    const place = first === undefined ? undefined : sectionOfPlace(first.path);
    if (place !== undefined && place.id !== section) goTo(place.id);
    focusFirstFault();
  }

  async function save(onDuplicate: OnDuplicate = 'ask'): Promise<boolean> {
    const { draft, base, check } = store.read();
    if (isSaving || !isSavable(store.read())) return false;
    if (check.document === undefined) {
      showFaults();
      return false;
    }
    setIsSaving(true);
    const outcome = await sendRevision({ id, base, document: check.document, onDuplicate });
    setIsSaving(false);
    setRefusal(outcome.kind === 'refused' ? outcome.code : undefined);
    setDuplicates(outcome.kind === 'possible-duplicate' ? outcome.of : []);
    if (outcome.kind === 'saved') await accept(draft, outcome.id, outcome.revision);
    else if (id !== undefined) await client.invalidateQueries(standingQuery(id));
    return outcome.kind === 'saved';
  }

  async function accept(draft: Draft, savedId: string, revision: number): Promise<void> {
    store.send({ do: 'saved', draft, revision });
    await forgetLists(client, savedId);
    if (id !== undefined) return;
    moveEditorStore(storeKey, savedId);
    await navigate({
      to: '/cases/$id/edit',
      params: { id: savedId },
      search: { section },
      replace: true,
      ignoreBlocker: true,
    });
  }

  const leaveDuplicates = () => setDuplicates([]);
  const compare = () => setRefusal('revision-changed');
  const leaveConflict = () => setRefusal(undefined);
  const ways = { leaveDuplicates, compare, leaveConflict };
  return { isSaving, refusal, duplicates, save, showFaults, ...ways };
}

/** An archived case is read only, and a case nobody entered anything of is not made. */
function isSavable({ isReadOnly, base, check }: EditorState): boolean {
  const isEmpty = check.document !== undefined && Object.keys(check.document).length === 0;
  return !isReadOnly && (base !== undefined || !isEmpty);
}

/** Every list and view of the case is read anew. */
async function forgetLists(client: QueryClient, id: string): Promise<void> {
  await client.invalidateQueries({ queryKey: CASE_LIST_KEY });
  await client.invalidateQueries({ queryKey: ['case', id] });
}
