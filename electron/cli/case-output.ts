import type { PackStamp } from '#shared/engine/evaluation';
import { markdownOf } from '#shared/report/markdown-evaluation';
import { ok } from '#shared/result';

import type { Format } from './arguments.ts';
import type { Weigher } from './weigher.ts';
import { weighCaseText, type WeighedCase } from './weigh-case-text.ts';

/** Weighs case files and prints each evaluation in one format. */
export function caseWeigher(packStamp: PackStamp, format: Format): Weigher {
  return (text, line) => {
    const weighed = weighCaseText(text, packStamp);
    if (!weighed.ok) return weighed;
    const write = format === 'json' ? asJson : asMarkdown;
    return ok(write(weighed.value, line));
  };
}

function asJson({ label, scores, evaluation, pairFlips }: WeighedCase, line?: number): string {
  const value = { case: label, scores, evaluation, pairFlips: Object.fromEntries(pairFlips) };
  return line === undefined
    ? `${JSON.stringify(value, undefined, 2)}\n`
    : `${JSON.stringify({ line, ...value })}\n`;
}

/** In a batch a rule ends each document. */
function asMarkdown({ label, scores, evaluation, pairFlips }: WeighedCase, line?: number): string {
  const text = markdownOf(label, scores, evaluation, pairFlips);
  return `${text}\n${line === undefined ? '' : '\n---\n\n'}`;
}
