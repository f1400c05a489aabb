import { queryOptions } from '@tanstack/react-query';

import { CaseId } from '#shared/contract/case-summary';

import { callHost } from '../../api/client.ts';

/** The decisions on a case that stand, the newest first; asked anew on every visit. */
export function caseDecisionsQuery(id: string) {
  return queryOptions({
    queryKey: ['case-decisions', id],
    queryFn: () => callHost('decisions.ofCase', { id: CaseId.parse(id) }),
    refetchOnMount: 'always',
    gcTime: 0,
  });
}
