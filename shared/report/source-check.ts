import { z } from 'zod';

/** How far a source was checked: all that is used of it, a part, or nothing. */
export const SourceCheck = z.enum(['verified', 'partly', 'memory']);
export type SourceCheck = z.infer<typeof SourceCheck>;

/** The word on the badge; the record of the check itself always stands beside it. */
export const SOURCE_CHECK_TEXT: Readonly<Record<SourceCheck, string>> = {
  verified: 'Verified',
  partly: 'Partly verified',
  memory: 'From memory',
};

/** Something of it rests on memory, on another's summary, or only the citation was seen. */
const ONLY_PARTLY =
  /memory|not re-?checked|partly|where stated|\bvia\b|citation|secondary|excerpt/i;

/** Figures are marked one by one where some of a verified source were only remembered. */
const REMEMBERED_FIGURE = /memory/i;

/**
 * The class of a check as the pack records it, and of the figures used of the source. Anything but
 * a plain "verified" or a search that was done counts less, and what cannot be read counts as
 * memory: too little trust, never too much.
 */
export function sourceCheck(provenance: string, figures = ''): SourceCheck {
  const record = provenance.trim();
  if (!/^verified\b/i.test(record)) {
    return /verified/i.test(record) && !/not verified|unverified/i.test(record)
      ? 'partly'
      : 'memory';
  }
  const hasReserve = ONLY_PARTLY.test(record) || REMEMBERED_FIGURE.test(figures);
  return hasReserve ? 'partly' : 'verified';
}
