import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';

import type { OutputOf } from '#shared/contract/contract';

import { standingQuery } from '../../api/queries.ts';
import type { EditorStore } from './draft/editor-store.ts';

export type Standing = OutputOf<'cases.standing'>;

/** Latest revision, lock and archive of the case being edited; what is archived is only read. */
export function useStanding(id: string | undefined, store: EditorStore): Standing | undefined {
  const { data: reply } = useQuery({ ...standingQuery(id ?? ''), enabled: id !== undefined });
  const standing = reply?.ok ? reply.value : undefined;
  const archived = standing?.archived;
  useEffect(() => {
    if (archived !== undefined) store.send({ do: 'read-only', isReadOnly: archived });
  }, [archived, store]);
  return standing;
}
