import { QueryClient } from '@tanstack/react-query';

/** The host is on this machine: being offline, retrying and refocusing mean nothing to it. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
