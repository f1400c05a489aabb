import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { knowledgeQuery } from '../../api/queries.ts';
import { TEXT } from '../../text/text.ts';
import { KnowledgeContext } from './knowledge-context.ts';
import { indexKnowledge } from './knowledge-index.ts';
import { KnowledgeProblem } from './KnowledgeProblem.tsx';
import { KnowledgeSkeleton } from './KnowledgeSkeleton.tsx';
import { KnowledgeView } from './KnowledgeView.tsx';

type KnowledgeScreenProps = {
  /** As the address has them; both may be of another version of the pack. */
  readonly kind: string | undefined;
  readonly id: string | undefined;
};

/** The whole pack to browse and search: for anybody who wants to know why, and from where. */
export function KnowledgeScreen({ kind, id }: KnowledgeScreenProps) {
  useDocumentTitle(TEXT.knowledge.documentTitle);
  const query = useQuery(knowledgeQuery);
  const knowledge = query.data?.ok ? query.data.value : undefined;
  const index = useMemo(
    () => (knowledge === undefined ? undefined : indexKnowledge(knowledge)),
    [knowledge],
  );

  if (index !== undefined) {
    return (
      <KnowledgeContext value={index}>
        <KnowledgeView kind={kind} id={id} />
      </KnowledgeContext>
    );
  }
  if (query.isFetching) return <KnowledgeSkeleton />;
  const failure = query.data?.ok === false ? query.data.error : { code: 'unreachable', ref: '' };
  return <KnowledgeProblem failure={failure} onRetry={() => void query.refetch()} />;
}
