import type { Lesion } from '../../domain/lesion.ts';
import { knownValue } from '../../domain/recorded.ts';
import { sins, type SinsCategory, type SinsItem } from '../bone/sins.ts';
import type { PointScore } from '../point-score.ts';

/** SINS answers that the row itself contradicts, in words; they stay open. */
export type SinsDoubts = {
  readonly pain: string | undefined;
  readonly collapse: string | undefined;
};

/**
 * SINS of one metastasis in the spine; an answer that the row itself contradicts counts as open.
 *
 * @spec RCC-C-038
 */
export function sinsOfLesion(lesion: Lesion): PointScore<SinsItem, SinsCategory> {
  const { spine = {} } = lesion;
  const doubts = sinsDoubts(lesion);
  return sins({
    level: knownValue(spine.level),
    pain: doubts.pain === undefined ? knownValue(spine.pain) : undefined,
    reaction: knownValue(spine.reaction),
    alignment: knownValue(spine.alignment),
    collapse: doubts.collapse === undefined ? knownValue(spine.collapse) : undefined,
    posterolateral: knownValue(spine.posterolateral),
  });
}

/** What the row says against its own SINS answers. */
export function sinsDoubts({ spine = {}, painful, fracture }: Lesion): SinsDoubts {
  const isPainDenied = knownValue(spine.pain) === 'none' && knownValue(painful) === 'yes';
  const isFractured = knownValue(fracture) === 'pathological';
  const isCollapseDenied = (knownValue(spine.collapse) ?? '').startsWith('none') && isFractured;
  return {
    pain: isPainDenied ? 'No pain by SINS, but the lesion is painful: pain stays open' : undefined,
    collapse: isCollapseDenied
      ? 'No collapse by SINS, but the lesion is fractured: collapse stays open'
      : undefined,
  };
}
