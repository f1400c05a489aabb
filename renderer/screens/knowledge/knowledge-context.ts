import { createContext, useContext } from 'react';

import type { KnowledgeIndex } from './knowledge-index.ts';

/** The pack in view, so that every link can say what it leads to. */
export const KnowledgeContext = createContext<KnowledgeIndex | undefined>(undefined);

/** The pack in view; there is none outside the Knowledge screen. */
export function useKnowledge(): KnowledgeIndex {
  const index = useContext(KnowledgeContext);
  if (index === undefined) throw new Error('A part of the Knowledge screen stands outside of it');
  return index;
}
