import { createContext, useContext } from 'react';

import type { ScoreRow } from '#shared/report/board-sheet-model';

import type { Preview } from './use-preview.ts';

/** What the board sheet says of the draft, for fields that show what they feed. */
export const PreviewContext = createContext<Preview | undefined>(undefined);

export type LiveScores = {
  readonly rows: readonly ScoreRow[];
  /** They are from before an entry that is not valid. */
  readonly isFaulty: boolean;
};

const NONE: readonly ScoreRow[] = [];

/** The scores of the draft; of a draft with faults, those from before. */
export function useLiveScores(): LiveScores {
  const preview = useContext(PreviewContext);
  return { rows: preview?.sheet?.scores ?? NONE, isFaulty: preview?.isFaulty ?? false };
}
