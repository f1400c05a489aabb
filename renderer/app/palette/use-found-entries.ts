import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';

import { knowledgeQuery } from '../../api/queries.ts';
import { knowledgeAddress } from '../../components/knowledge-link/knowledge-address.ts';
import type { Entry } from '../../screens/knowledge/entry.ts';
import { indexKnowledge, keyOf } from '../../screens/knowledge/knowledge-index.ts';
import { KIND_TEXT } from '../../screens/knowledge/knowledge-text.ts';
import { findEntries } from './find-entries.ts';
import type { PaletteItem } from './palette-item.ts';

const LIMIT = 8;

export type FoundEntries = {
  readonly items: readonly PaletteItem[];
  readonly total: number;
  readonly failure: string | undefined;
};

/** Options, red flags, plans and sources of the pack; the search itself asks nobody. */
export function useFoundEntries(query: string): FoundEntries {
  const navigate = useNavigate();
  const { data, isError } = useQuery({
    ...knowledgeQuery,
    enabled: query.trim() !== '',
    refetchOnMount: true,
  });
  const knowledge = data?.ok ? data.value : undefined;
  const index = useMemo(
    () => (knowledge === undefined ? undefined : indexKnowledge(knowledge)),
    [knowledge],
  );
  const failure = isError ? 'unreachable' : refusal(data);
  if (index === undefined) return { items: [], total: 0, failure };
  const found = findEntries(index, query);
  const open = (entry: Entry) => void navigate(knowledgeAddress(entry));
  return {
    items: found.slice(0, LIMIT).map((entry) => itemOf(entry, () => open(entry))),
    total: found.length,
    failure,
  };
}

function refusal(
  reply: { readonly ok: boolean; readonly error?: { readonly code: string } } | undefined,
) {
  return reply?.ok === false ? reply.error?.code : undefined;
}

function itemOf(entry: Entry, run: () => void): PaletteItem {
  return {
    id: keyOf(entry),
    label: entry.title,
    line: entry.line === '' ? undefined : entry.line,
    mark: KIND_TEXT[entry.kind],
    run,
  };
}
