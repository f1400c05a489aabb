import { useState } from 'react';

import type { CaseDetail } from '#shared/contract/cases';
import type { MeetingId } from '#shared/contract/meeting-summary';

/** What is chosen and typed beside the entries of a correction. */
export type CorrectionWords = {
  /** Id of what is corrected. */
  readonly chosen: string;
  /** Who said what is right. */
  readonly because: string;
};

const NONE: CorrectionWords = { chosen: '', because: '' };

const typed = new Map<string, { readonly revision: number; readonly words: CorrectionWords }>();

/** Key of a correction in a meeting, apart from the editor's own draft of the case. */
export function correctionKey(meeting: MeetingId, { id }: Pick<CaseDetail, 'id'>): string {
  return `room ${meeting} ${id}`;
}

/** Words that stay while another panel or another case is open; those of an earlier revision do not. */
export function useCorrectionWords(
  meeting: MeetingId,
  latest: CaseDetail,
): [CorrectionWords, (patch: Partial<CorrectionWords>) => void] {
  const key = correctionKey(meeting, latest);
  const { revision } = latest;
  const [words, setWords] = useState(() => {
    const kept = typed.get(key);
    return kept?.revision === revision ? kept.words : NONE;
  });
  const change = (patch: Partial<CorrectionWords>) => {
    const next = { ...words, ...patch };
    typed.set(key, { revision, words: next });
    setWords(next);
  };
  return [words, change];
}

/** Once a correction is saved, the next one begins anew. */
export function dropWords(key: string): void {
  typed.delete(key);
}
