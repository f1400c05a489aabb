import type { CallName } from '#shared/contract/contract';

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

/** One text with the signs of comparison as they are printed; the number stays beside its sign. */
export function readableSigns(text: string): string {
  return text
    .replace(/>= (\d)/g, '≥\u00A0$1')
    .replace(/<= (\d)/g, '≤\u00A0$1')
    .replaceAll('+-', '±')
    .replaceAll('>=', '≥')
    .replaceAll('<=', '≤');
}
