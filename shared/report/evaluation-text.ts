import type { z } from 'zod';

import type { AxisName, StrengthName } from '../engine/evaluation.ts';
import type { Standing } from '../engine/tier.ts';

/** Names of the tiers and of standing outside them; words only, because no number of the weighing reaches a reader. */
export const TIER_TEXT: Readonly<Record<Standing, string>> = {
  preferred: 'Preferred',
  recommended: 'Recommended',
  option: 'Option',
  'weak-option': 'Weak option',
  'not-recommended': 'Not recommended',
  deferred: 'Not now',
  excluded: 'Excluded',
  'applicability-unknown': 'Applicability unknown',
  'not-applicable': 'Not applicable',
};

/** What an argument does to an option, and how strongly; never a number. */
export const STRENGTH_TEXT: Readonly<Record<z.infer<typeof StrengthName>, string>> = {
  confirming: 'Confirming',
  'strongly-supports': 'Strongly for',
  'weakly-supports': 'Weakly for',
  'weakly-opposes': 'Weakly against',
  'strongly-opposes': 'Strongly against',
  note: 'Note',
  excludes: 'Excludes',
  'excludes-overridable': 'Excludes, board may override with a reason',
  'excludes-for-now': 'Excludes for now',
};

/** The side of the patient an argument looks at. */
export const AXIS_TEXT: Readonly<Record<z.infer<typeof AxisName>, string>> = {
  health: 'Overall health',
  extent: 'Extent of disease',
  symptoms: 'Symptoms',
  biology: 'Tumour biology',
  course: 'Course',
  evidence: 'Evidence',
  access: 'Access',
  goals: "Patient's goals",
};
