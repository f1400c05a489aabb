import { z } from 'zod';

import { recorded } from './recorded.ts';

export const BoneReaction = z.enum(['lytic', 'mixed', 'blastic']);
export type BoneReaction = z.infer<typeof BoneReaction>;

/** Vertebral level by its usual name. */
export const SpineLevel = z.enum([
  'occiput',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'T1',
  'T2',
  'T3',
  'T4',
  'T5',
  'T6',
  'T7',
  'T8',
  'T9',
  'T10',
  'T11',
  'T12',
  'L1',
  'L2',
  'L3',
  'L4',
  'L5',
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
]);
export type SpineLevel = z.infer<typeof SpineLevel>;

/** Mechanical: better lying down, or worse on movement or loading. */
export const SpinePain = z.enum(['mechanical', 'occasional-not-mechanical', 'none']);
export type SpinePain = z.infer<typeof SpinePain>;

export const SpineAlignment = z.enum(['subluxation', 'new-deformity', 'normal']);
export type SpineAlignment = z.infer<typeof SpineAlignment>;

/** Loss of vertebral body height; exactly 50 % counts as 50 % or more. */
export const VertebralCollapse = z.enum([
  '50-percent-or-more',
  'under-50-percent',
  'none-over-50-percent-involved',
  'none',
]);
export type VertebralCollapse = z.infer<typeof VertebralCollapse>;

/** Facet, pedicle or costovertebral joint. */
export const PosterolateralInvolvement = z.enum(['bilateral', 'unilateral', 'none']);
export type PosterolateralInvolvement = z.infer<typeof PosterolateralInvolvement>;

/** Epidural spinal cord compression (Bilsky) on axial T2 MRI at the worst level. */
export const EpiduralGrade = z.enum(['0', '1a', '1b', '1c', '2', '3']);
export type EpiduralGrade = z.infer<typeof EpiduralGrade>;

/** What SINS and the Bilsky grade ask of a metastasis in the spine. */
export const SpineLesion = z.strictObject({
  level: recorded(SpineLevel),
  pain: recorded(SpinePain),
  reaction: recorded(BoneReaction),
  alignment: recorded(SpineAlignment),
  collapse: recorded(VertebralCollapse),
  posterolateral: recorded(PosterolateralInvolvement),
  epidural: recorded(EpiduralGrade),
});
export type SpineLesion = z.infer<typeof SpineLesion>;

export const LongBoneSite = z.enum(['upper-limb', 'lower-limb', 'peritrochanteric']);
export type LongBoneSite = z.infer<typeof LongBoneSite>;

export const LongBonePain = z.enum(['none', 'mild', 'moderate', 'functional']);
export type LongBonePain = z.infer<typeof LongBonePain>;

/** What the Mirels score asks of a metastasis in a long bone. */
export const LongBoneLesion = z.strictObject({
  site: recorded(LongBoneSite),
  pain: recorded(LongBonePain),
  reaction: recorded(BoneReaction),
  /** Share of the bone's diameter that the lesion takes, %. */
  diameterPercent: recorded(z.number().min(0).max(100)),
});
export type LongBoneLesion = z.infer<typeof LongBoneLesion>;
