import type { BoneReaction, LongBonePain, LongBoneSite } from '../../domain/bone-lesion.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';

export const MIRELS: Calculator = {
  id: 'mirels',
  spec: 'RCC-C-040',
  title: 'Mirels score',
  method:
    'Impending fracture of a long bone, 4 to 12 points, each item 1, 2 or 3. Site: upper limb, ' +
    'lower limb, peritrochanteric; pain: mild, moderate, on loading (no pain counts 1, it is not ' +
    'in the original table); lesion: blastic, mixed, lytic; size: below 1/3, 1/3 to 2/3, above ' +
    '2/3 of the diameter. Up to 7 observation or radiotherapy, 8 clinical judgement, from 9 ' +
    'prophylactic fixation. Sensitivity about 90 %, specificity about 35 %',
  source: 'Mirels score, as given by Radiopaedia and mdapp; humerus: PMC10132712',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type MirelsItem = 'site' | 'pain' | 'reaction' | 'size';
export type MirelsAction = 'observation' | 'judgement' | 'fixation';

/** Answers about one lesion of a long bone; what is left out is unknown. */
export type MirelsAnswers = {
  readonly site?: LongBoneSite | undefined;
  readonly pain?: LongBonePain | undefined;
  readonly reaction?: BoneReaction | undefined;
  /** Share of the bone's diameter, %, 0 to 100. */
  readonly diameterPercent?: number | undefined;
};

/**
 * Risk of fracture of a metastasis in a long bone, 4 to 12 points, with every action still
 * possible. A lesion without pain scores 1 for pain.
 *
 * @source Mirels score; clinical content, section 9.3.
 * @spec RCC-C-040
 */
export function mirels(answers: MirelsAnswers): PointScore<MirelsItem, MirelsAction> {
  return pointScore(
    {
      site: pointsFor(SITE, answers.site),
      pain: pointsFor(PAIN, answers.pain),
      reaction: pointsFor(REACTION, answers.reaction),
      size: sizePoints(answers.diameterPercent),
    },
    (total) => {
      if (total <= 7) return 'observation';
      return total === 8 ? 'judgement' : 'fixation';
    },
  );
}

/** By thirds without dividing: 1/3 and 2/3 have no exact number. */
function sizePoints(percent: number | undefined): readonly number[] {
  if (percent === undefined) return [1, 2, 3];
  if (percent * 3 < 100) return [1];
  return percent * 3 <= 200 ? [2] : [3];
}

const SITE = { 'upper-limb': 1, 'lower-limb': 2, peritrochanteric: 3 } as const;
const PAIN = { none: 1, mild: 1, moderate: 2, functional: 3 } as const;
const REACTION = { blastic: 1, mixed: 2, lytic: 3 } as const;
