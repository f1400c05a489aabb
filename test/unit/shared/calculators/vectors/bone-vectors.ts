import { RENAL_GPA_SURVIVAL_TEXT } from '#shared/calculators/brain/brain-text';
import { renalGpa, type RenalGpaGroup } from '#shared/calculators/brain/renal-gpa';
import { mirels } from '#shared/calculators/bone/mirels';
import { sins } from '#shared/calculators/bone/sins';
import type {
  BoneReaction,
  LongBonePain,
  PosterolateralInvolvement,
  SpineLevel,
} from '#shared/domain/bone-lesion';

import { type Adapters, adapter, known, type Maybe, only, pointsBy, presence } from './adapter.ts';

const SINS_PAIN = {
  mechanical: 'mechanical',
  occasionalNonMechanical: 'occasional-not-mechanical',
  none: 'none',
} as const;
const ALIGNMENT = {
  subluxation: 'subluxation',
  deNovoDeformity: 'new-deformity',
  normal: 'normal',
} as const;
const COLLAPSE = {
  gt50: '50-percent-or-more',
  lt50: 'under-50-percent',
  noCollapseGt50Involved: 'none-over-50-percent-involved',
  none: 'none',
} as const;

type Sins = {
  readonly level?: SpineLevel;
  readonly pain?: keyof typeof SINS_PAIN;
  readonly lesion?: BoneReaction;
  readonly alignment?: keyof typeof ALIGNMENT;
  readonly collapse?: keyof typeof COLLAPSE;
  readonly posterolateral?: PosterolateralInvolvement;
};

function sinsOf({ level, pain, lesion, alignment, collapse, posterolateral }: Sins) {
  const score = sins({
    level,
    pain: pain === undefined ? undefined : SINS_PAIN[pain],
    reaction: lesion,
    alignment: alignment === undefined ? undefined : ALIGNMENT[alignment],
    collapse: collapse === undefined ? undefined : COLLAPSE[collapse],
    posterolateral,
  });
  const names = score.possible.map((category) => category.replace('-', ' '));
  return {
    points: pointsBy(score.points, {
      level: 'location',
      pain: 'pain',
      reaction: 'lesion',
      alignment: 'alignment',
      collapse: 'collapse',
      posterolateral: 'posterolateral',
    }),
    min: score.fewest,
    max: score.most,
    score: score.total ?? null,
    category: only(names),
    categories: names,
    surgicalConsult: consult(names.includes('stable'), names.length),
  };
}

/** From 7 points on, which is every category but stable, a surgeon is consulted. */
function consult(mayBeStable: boolean, categories: number): boolean | null {
  if (!mayBeStable) return true;
  return categories === 1 ? false : null;
}

const LIMB = {
  upperLimb: 'upper-limb',
  lowerLimb: 'lower-limb',
  peritrochanteric: 'peritrochanteric',
} as const;
const ACTION = {
  observation: 'observe / radiotherapy',
  judgement: 'clinical judgement',
  fixation: 'prophylactic fixation',
} as const;

type Mirels = {
  readonly site: keyof typeof LIMB;
  readonly pain: LongBonePain;
  readonly lesion: BoneReaction;
  readonly fraction: Maybe<number>;
};

function mirelsOf({ site, pain, lesion, fraction }: Mirels) {
  const score = mirels({
    site: LIMB[site],
    pain,
    reaction: lesion,
    diameterPercent: fraction === null || fraction === undefined ? undefined : fraction * 100,
  });
  const actions = score.possible.map((action) => ACTION[action]);
  return {
    points: pointsBy(score.points, {
      site: 'site',
      pain: 'pain',
      reaction: 'lesion',
      size: 'size',
    }),
    min: score.fewest,
    max: score.most,
    score: score.total ?? null,
    action: only(actions),
    actions,
  };
}

const BAND: Readonly<Record<RenalGpaGroup, string>> = {
  '0-to-1': '0-1.0',
  '1.5-to-2': '1.5-2.0',
  '2.5-to-3': '2.5-3.0',
  '3.5-to-4': '3.5-4.0',
};

type RenalGpa = {
  readonly kps: number;
  readonly extracranial: boolean;
  readonly hb_gdl: Maybe<number>;
  readonly brainMets: Maybe<number>;
};

function renalGpaOf({ kps, extracranial, hb_gdl, brainMets }: RenalGpa) {
  const number = known(brainMets);
  const haemoglobin = known(hb_gdl);
  const score = renalGpa({
    kps,
    extracranial: presence(extracranial),
    haemoglobin: haemoglobin === undefined ? [] : [haemoglobin * 10],
    number: number === undefined ? undefined : { min: number, max: number },
  });
  const { category } = score;
  const published = category === undefined ? undefined : RENAL_GPA_SURVIVAL_TEXT[category];
  const months = published === undefined ? undefined : /survival (\d+) months/.exec(published)?.[1];
  return {
    points: pointsBy(score.points, {
      karnofsky: 'kps',
      extracranial: 'extracranial',
      haemoglobin: 'hb',
      number: 'brainMets',
    }),
    min: score.fewest,
    max: score.most,
    score: score.total ?? null,
    bands: score.possible.map((group) => BAND[group]),
    medianSurvivalMonths: months === undefined ? null : Number(months),
  };
}

export const BONE: Adapters = {
  sins: adapter<Sins>('RCC-C-038', sinsOf),
  mirels: adapter<Mirels>('RCC-C-040', mirelsOf),
  renalGpa: adapter<RenalGpa>('RCC-C-037', renalGpaOf),
};
