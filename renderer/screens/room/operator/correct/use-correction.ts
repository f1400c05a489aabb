import { useQueryClient } from '@tanstack/react-query';
import { useState, useSyncExternalStore } from 'react';

import type { CaseDetail } from '#shared/contract/cases';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';

import { callHost } from '../../../../api/client.ts';
import { TEXT } from '../../../../text/text.ts';
import { type EditorState, isDirty, openDraft } from '../../../editor/draft/editor-state.ts';
import {
  dropEditorStore,
  type EditorStore,
  findEditorStore,
  openEditorStore,
} from '../../../editor/draft/editor-store.ts';
import { correctionKey, dropWords } from './correction-words.ts';

const TEXTS = TEXT.operator.correct;

export type Correction = {
  readonly store: EditorStore;
  /** What stands there now, against what is saved. */
  readonly entries: EditorState;
  readonly isSending: boolean;
  /** Why this was not saved, in words; nothing once something else stands there. */
  readonly faultOf: (because: string) => string | undefined;
  readonly save: (because: string) => Promise<void>;
};

/** A fault with what stood there when it was found. */
type Fault = {
  readonly text: string;
  readonly because: string;
  readonly entries: EditorState;
};

type About = {
  readonly meeting: MeetingId;
  readonly latest: CaseDetail;
  readonly onSaved: (revision: number) => void;
};

/** A draft of the case that is saved as a revision of the meeting. */
export function useCorrection({ meeting, latest, onSaved }: About): Correction {
  const client = useQueryClient();
  // Apart from the editor's own draft of the case, which this must not touch.
  const key = correctionKey(meeting, latest);
  const [store] = useState(() => openCorrection(key, latest));
  const [isSending, setIsSending] = useState(false);
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  const state = useSyncExternalStore(store.subscribe, store.read);

  async function save(because: string): Promise<void> {
    const { document } = state.check;
    const refuse = (text: string) => setFault({ text, because, entries: store.read() });
    if (because.trim() === '') return refuse(TEXTS.faultBecause);
    if (!isDirty(state)) return refuse(TEXTS.faultNothing);
    if (document === undefined) {
      store.send({ do: 'show-faults' });
      return refuse(TEXTS.faultEntries);
    }
    setIsSending(true);
    const sent = await send({ meeting, latest, document, because: because.trim() });
    setIsSending(false);
    if (typeof sent === 'string') return refuse(sent);
    dropCorrection(meeting, latest);
    onSaved(sent);
    const keys = [['room-sheet'], ['meeting-detail'], ['case', latest.id]];
    await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  }

  const faultOf = (because: string) =>
    fault?.because === because && fault.entries === state ? fault.text : undefined;
  return { store, entries: state, isSending, faultOf, save };
}

/** Forgets what was typed. */
export function dropCorrection(meeting: MeetingId, latest: Pick<CaseDetail, 'id'>): void {
  const key = correctionKey(meeting, latest);
  dropEditorStore(key);
  dropWords(key);
}

/** What was typed on this revision before another panel or case was opened; else an empty draft. */
function openCorrection(key: string, { document, revision }: CaseDetail): EditorStore {
  const typed = findEditorStore(key);
  if (typed?.read().base === revision) return typed;
  return openEditorStore(key, openDraft(document, revision));
}

type Sent = Pick<About, 'meeting' | 'latest'> & {
  readonly document: CaseDocument;
  readonly because: string;
};

/** The new revision, or why there is none. */
async function send({ meeting, latest, document, because }: Sent): Promise<number | string> {
  const { id, revision: base } = latest;
  try {
    const reply = await callHost('room.correct', { meeting, id, base, document, because });
    return reply.ok ? reply.value.revision : (TEXTS.failures[reply.error.code] ?? TEXTS.failed);
  } catch {
    return TEXTS.failed;
  }
}
