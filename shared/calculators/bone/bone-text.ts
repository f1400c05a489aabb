import type {
  BoneReaction,
  EpiduralGrade,
  LongBonePain,
  LongBoneSite,
  PosterolateralInvolvement,
  SpineAlignment,
  SpinePain,
  VertebralCollapse,
} from '../../domain/bone-lesion.ts';
import type { MirelsAction } from './mirels.ts';
import type { SinsCategory } from './sins.ts';

export const BONE_REACTION_TEXT: Readonly<Record<BoneReaction, string>> = {
  lytic: 'Lytic',
  mixed: 'Mixed',
  blastic: 'Blastic',
};

export const SPINE_PAIN_TEXT: Readonly<Record<SpinePain, string>> = {
  mechanical: 'Mechanical',
  'occasional-not-mechanical': 'Occasional, not mechanical',
  none: 'None',
};

export const SPINE_ALIGNMENT_TEXT: Readonly<Record<SpineAlignment, string>> = {
  subluxation: 'Subluxation or translation',
  'new-deformity': 'New kyphosis or scoliosis',
  normal: 'Normal',
};

export const VERTEBRAL_COLLAPSE_TEXT: Readonly<Record<VertebralCollapse, string>> = {
  '50-percent-or-more': '50 % or more',
  'under-50-percent': 'Under 50 %',
  'none-over-50-percent-involved': 'None, over 50 % of the body involved',
  none: 'None, 50 % or less involved',
};

export const POSTEROLATERAL_TEXT: Readonly<Record<PosterolateralInvolvement, string>> = {
  bilateral: 'Both sides',
  unilateral: 'One side',
  none: 'None',
};

/** Bilsky grades in our own short words. */
export const EPIDURAL_TEXT: Readonly<Record<EpiduralGrade, string>> = {
  '0': '0, bone only',
  '1a': '1a, epidural, sac not deformed',
  '1b': '1b, sac deformed, cord not touched',
  '1c': '1c, cord touched, not compressed',
  '2': '2, cord compressed, CSF visible',
  '3': '3, cord compressed, no CSF visible',
};

export const LONG_BONE_SITE_TEXT: Readonly<Record<LongBoneSite, string>> = {
  'upper-limb': 'Upper limb',
  'lower-limb': 'Lower limb',
  peritrochanteric: 'Peritrochanteric',
};

export const LONG_BONE_PAIN_TEXT: Readonly<Record<LongBonePain, string>> = {
  none: 'None',
  mild: 'Mild',
  moderate: 'Moderate',
  functional: 'On loading (functional)',
};

export const SINS_CATEGORY_TEXT: Readonly<Record<SinsCategory, string>> = {
  stable: 'stable',
  'potentially-unstable': 'potentially unstable',
  unstable: 'unstable',
};

export const MIRELS_ACTION_TEXT: Readonly<Record<MirelsAction, string>> = {
  observation: 'range of observation or radiotherapy',
  judgement: 'range of clinical judgement',
  fixation: 'range in which prophylactic fixation is advised',
};
