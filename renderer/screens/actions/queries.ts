import { queryOptions } from '@tanstack/react-query';

import { callHost } from '../../api/client.ts';

/** What became of every decision that stands; asked anew on every visit. */
export const followUpQuery = queryOptions({
  queryKey: ['follow-up'],
  queryFn: () => callHost('followUp.list', {}),
  refetchOnMount: 'always',
});
