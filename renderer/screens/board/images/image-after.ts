import type { KeyImageView } from '#shared/report/board-sheet-model';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The picture a key leads to, past those that are withheld; undefined at either end. */
export function imageAfter(
  images: readonly KeyImageView[],
  at: number,
  key: string,
): number | undefined {
  const step = STEPS[key];
  if (step === undefined) return undefined;
  for (let next = at + step; next >= 0 && next < images.length; next += step) {
    if (images[next]?.source !== undefined) return next;
  }
  return undefined;
}
