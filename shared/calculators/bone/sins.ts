import type {
  BoneReaction,
  PosterolateralInvolvement,
  SpineAlignment,
  SpineLevel,
  SpinePain,
  VertebralCollapse,
} from '../../domain/bone-lesion.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';

export const SINS: Calculator = {
  id: 'sins',
  spec: 'RCC-C-038',
  title: 'SINS',
  method:
    'Spinal Instability Neoplastic Score, 0 to 18 points. Location: junctional (occiput to C2, C7 ' +
    'to T2, T11 to L1, L5 to S1) 3, mobile (C3 to C6, L2 to L4) 2, semirigid (T3 to T10) 1, rigid ' +
    '(S2 to S5) 0. Pain: mechanical 3, occasional and not mechanical 1, none 0. Bone lesion: lytic ' +
    '2, mixed 1, blastic 0. Alignment: subluxation or translation 4, new kyphosis or scoliosis 2, ' +
    'normal 0. Vertebral body: collapse of 50 % or more 3, under 50 % 2, no collapse but over 50 % ' +
    'involved 1, none 0. Posterolateral (facet, pedicle, costovertebral joint): both sides 3, one ' +
    'side 1, none 0. 0 to 6 stable, 7 to 12 potentially unstable, 13 to 18 unstable; from 7 a ' +
    'spine surgeon is consulted. A collapse of exactly 50 % is not defined in the paper and counts ' +
    'as more',
  source: 'Fisher 2010, Spine Oncology Study Group',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type SinsItem = 'level' | 'pain' | 'reaction' | 'alignment' | 'collapse' | 'posterolateral';
export type SinsCategory = 'stable' | 'potentially-unstable' | 'unstable';

/** Answers about one spine lesion; what is left out is unknown. */
export type SinsAnswers = {
  readonly level?: SpineLevel | undefined;
  readonly pain?: SpinePain | undefined;
  readonly reaction?: BoneReaction | undefined;
  readonly alignment?: SpineAlignment | undefined;
  readonly collapse?: VertebralCollapse | undefined;
  readonly posterolateral?: PosterolateralInvolvement | undefined;
};

/**
 * Spinal instability of one metastasis, 0 to 18 points, with every category still possible.
 * A stable result does not exclude compression of the cord.
 *
 * @source Fisher 2010 (SOSG); clinical content, section 9.1.
 * @spec RCC-C-038
 */
export function sins(answers: SinsAnswers): PointScore<SinsItem, SinsCategory> {
  return pointScore(
    {
      level: answers.level === undefined ? [0, 1, 2, 3] : [levelPoints(answers.level)],
      pain: pointsFor(PAIN, answers.pain),
      reaction: pointsFor(REACTION, answers.reaction),
      alignment: pointsFor(ALIGNMENT, answers.alignment),
      collapse: pointsFor(COLLAPSE, answers.collapse),
      posterolateral: pointsFor(POSTEROLATERAL, answers.posterolateral),
    },
    (total) => {
      if (total <= 6) return 'stable';
      return total <= 12 ? 'potentially-unstable' : 'unstable';
    },
  );
}

const JUNCTIONAL: ReadonlySet<SpineLevel> = new Set([
  'occiput',
  'C1',
  'C2',
  'C7',
  'T1',
  'T2',
  'T11',
  'T12',
  'L1',
  'L5',
  'S1',
]);

const RIGID: ReadonlySet<SpineLevel> = new Set(['S2', 'S3', 'S4', 'S5']);

/** Junctional 3, mobile 2 (C3 to C6, L2 to L4), semirigid 1 (T3 to T10), rigid 0. */
function levelPoints(level: SpineLevel): number {
  if (JUNCTIONAL.has(level)) return 3;
  if (RIGID.has(level)) return 0;
  return level.startsWith('T') ? 1 : 2;
}

const PAIN = { mechanical: 3, 'occasional-not-mechanical': 1, none: 0 } as const;
const REACTION = { lytic: 2, mixed: 1, blastic: 0 } as const;
const ALIGNMENT = { subluxation: 4, 'new-deformity': 2, normal: 0 } as const;
const COLLAPSE = {
  '50-percent-or-more': 3,
  'under-50-percent': 2,
  'none-over-50-percent-involved': 1,
  none: 0,
} as const;
const POSTEROLATERAL = { bilateral: 3, unilateral: 1, none: 0 } as const;
