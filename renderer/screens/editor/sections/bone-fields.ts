import {
  BONE_REACTION_TEXT,
  EPIDURAL_TEXT,
  LONG_BONE_PAIN_TEXT,
  LONG_BONE_SITE_TEXT,
  POSTEROLATERAL_TEXT,
  SPINE_ALIGNMENT_TEXT,
  SPINE_PAIN_TEXT,
  VERTEBRAL_COLLAPSE_TEXT,
} from '#shared/calculators/bone/bone-text';
import { type LongBoneLesion, type SpineLesion, SpineLevel } from '#shared/domain/bone-lesion';

import { amount, describe, oneOf, score } from './describe.ts';
import { type Field, optionsOf, plainOptions } from './field.ts';

const spine = describe<SpineLesion>();
const longBone = describe<LongBoneLesion>();

/** What SINS and the Bilsky grade ask of a metastasis in the spine. */
export const SPINE_FIELDS: readonly Field[] = [
  spine.recorded('level', 'Level', oneOf(plainOptions(SpineLevel.options)), {
    help: 'Of the worst vertebra.',
  }),
  spine.recorded('reaction', 'Bone lesion', oneOf(optionsOf(BONE_REACTION_TEXT))),
  spine.recorded('pain', 'Pain', oneOf(optionsOf(SPINE_PAIN_TEXT)), {
    span: 24,
    help: 'Mechanical: better lying down, or worse on movement or loading.',
  }),
  spine.recorded('alignment', 'Alignment', oneOf(optionsOf(SPINE_ALIGNMENT_TEXT)), { span: 24 }),
  spine.recorded('collapse', 'Vertebral collapse', oneOf(optionsOf(VERTEBRAL_COLLAPSE_TEXT)), {
    span: 24,
    help: 'Loss of vertebral body height; exactly 50 % counts as 50 % or more.',
  }),
  spine.recorded(
    'posterolateral',
    'Posterolateral involvement',
    oneOf(optionsOf(POSTEROLATERAL_TEXT)),
    { span: 24, help: 'Facet, pedicle or costovertebral joint.' },
  ),
  score('sins'),
  spine.recorded('epidural', 'Epidural compression (Bilsky)', oneOf(optionsOf(EPIDURAL_TEXT)), {
    span: 24,
    help: 'On axial T2 MRI at the worst level.',
  }),
  score('bilsky'),
];

/** What the Mirels score asks of a metastasis in a long bone. */
export const LONG_BONE_FIELDS: readonly Field[] = [
  longBone.recorded('site', 'Site in the limb', oneOf(optionsOf(LONG_BONE_SITE_TEXT)), {
    span: 24,
  }),
  longBone.recorded('pain', 'Pain', oneOf(optionsOf(LONG_BONE_PAIN_TEXT)), { span: 24 }),
  longBone.recorded('reaction', 'Bone lesion', oneOf(optionsOf(BONE_REACTION_TEXT)), { span: 24 }),
  longBone.recorded('diameterPercent', 'Share of the diameter', amount('%'), {
    help: 'How much of the diameter of the bone the lesion takes.',
  }),
  score('mirels'),
];
