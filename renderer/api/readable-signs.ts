import type { CallName } from '#shared/contract/contract';
import { readableSigns } from '#shared/report/readable-signs';

/** Calls whose reply is for reading only; what a person edits comes back as it was written. */
const READ_ONLY: readonly CallName[] = [
  'cases.boardSheet',
  'cases.preview',
  'cases.pairFlips',
  'knowledge.get',
  'knowledge.touches',
  'room.sheet',
  'whatIf.open',
  'whatIf.weigh',
];

/** The pack is written in plain characters; people read `≥ 2`, not `>=2`. */
export function withReadableSigns(name: CallName, reply: unknown): unknown {
  return READ_ONLY.includes(name) ? mapTexts(reply) : reply;
}

function mapTexts(value: unknown): unknown {
  if (typeof value === 'string') return readableSigns(value);
  if (Array.isArray(value)) return value.map(mapTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapTexts(inner)]));
}
