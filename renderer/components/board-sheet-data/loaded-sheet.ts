import type { OutputOf } from '#shared/contract/contract';

/** One weighed revision as the host gives it. */
export type LoadedSheet = OutputOf<'cases.boardSheet'>;
