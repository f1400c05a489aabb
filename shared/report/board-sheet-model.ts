import { z } from 'zod';

import { Evaluation } from '../engine/evaluation.ts';

/** Present, absent or unknown: the three states every clinical item can have. */
export const Presence = z.enum(['present', 'absent', 'unknown']);
export type Presence = z.infer<typeof Presence>;

/** How a derived value came about. */
export const Derivation = z.strictObject({
  inputs: z.array(
    z.strictObject({ label: z.string(), value: z.string(), on: z.string().optional() }),
  ),
  missing: z.array(z.string()),
  method: z.string(),
  source: z.string(),
});
export type Derivation = z.infer<typeof Derivation>;

/** One of the six headline values. */
export const HeadlineTile = z.strictObject({
  id: z.enum(['stage', 'histology', 'risk', 'performance', 'renal', 'burden']),
  label: z.string(),
  value: z.string(),
  unit: z.string().optional(),
  state: z.enum(['known', 'interval', 'unknown', 'not-applicable']),
  /** What the interval still allows: `or poor, 1 factor unknown`. */
  remainder: z.string().optional(),
  detail: z.string().optional(),
  chips: z.array(z.strictObject({ label: z.string(), presence: Presence })),
  derivation: Derivation.optional(),
});
export type HeadlineTile = z.infer<typeof HeadlineTile>;

/** Region of the body map a lesion is drawn in. */
export const BodyRegion = z.enum([
  'brain',
  'thyroid',
  'lung',
  'mediastinum',
  'liver',
  'adrenal',
  'kidney',
  'pancreas',
  'retroperitoneum',
  'spine',
  'pelvis',
  'arm',
  'leg',
  'skin',
  'other',
]);
export type BodyRegion = z.infer<typeof BodyRegion>;

export const LesionRow = z.strictObject({
  number: z.int(),
  region: BodyRegion,
  side: z.enum(['left', 'right', 'bilateral', 'midline']).optional(),
  title: z.string(),
  detail: z.string().optional(),
  /** Longest diameter with unit, as entered. */
  longest: z.string().optional(),
  painful: z.boolean(),
  presence: Presence,
});
export type LesionRow = z.infer<typeof LesionRow>;

/** A finding is present, absent or unknown; a statement is neither: a wish, a measurement, a list. */
export const FindingKind = z.enum([...Presence.options, 'statement']);
export type FindingKind = z.infer<typeof FindingKind>;

export const FindingRow = z.strictObject({
  label: z.string(),
  presence: FindingKind,
  detail: z.string().optional(),
  on: z.string().optional(),
});
export type FindingRow = z.infer<typeof FindingRow>;

export const LabRow = z.strictObject({
  label: z.string(),
  value: z.string().optional(),
  unit: z.string().optional(),
  flag: z.enum(['low', 'high']).optional(),
  /** Position of the value and of the laboratory's limits on a bar from 0 to 1. */
  bar: z.strictObject({ value: z.number(), from: z.number(), to: z.number() }).optional(),
  limits: z.string().optional(),
  on: z.string().optional(),
  /** Why there is no value, or why it may not be trusted. */
  remark: z.string().optional(),
  presence: Presence,
  derivation: Derivation.optional(),
});
export type LabRow = z.infer<typeof LabRow>;

export const CourseStep = z.strictObject({
  on: z.string(),
  text: z.string(),
  isBoardDay: z.boolean(),
});
export type CourseStep = z.infer<typeof CourseStep>;

export const Banner = z.strictObject({
  name: z.strictObject({ family: z.string(), rest: z.string() }),
  born: z.string(),
  age: z.string().optional(),
  sex: z.string(),
  identifiers: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  allergies: z.strictObject({
    state: z.enum(['known', 'none-known', 'not-recorded', 'unavailable']),
    text: z.string(),
  }),
  /** `Fictional demo patient`, `Published case`: undefined for a real patient. */
  origin: z.string().optional(),
});
export type Banner = z.infer<typeof Banner>;

/** What the board sees of one case revision: the same for screen, paper and slides. */
export const BoardSheet = z.strictObject({
  banner: Banner,
  question: z.string().optional(),
  context: z.string(),
  headline: z.array(HeadlineTile),
  extent: z.strictObject({ imaging: z.string(), rows: z.array(LesionRow) }),
  symptoms: z.array(FindingRow),
  health: z.array(FindingRow),
  labs: z.array(LabRow),
  course: z.array(CourseStep),
  voice: z.array(FindingRow),
  inputNeeded: z.array(z.strictObject({ from: z.string(), question: z.string() })),
  evaluation: Evaluation,
  intendedUse: z.string(),
});
export type BoardSheet = z.infer<typeof BoardSheet>;
