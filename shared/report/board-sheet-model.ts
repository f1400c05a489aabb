import { z } from 'zod';

import { Evaluation } from '../engine/evaluation.ts';
import { OverrideView } from './override-view.ts';

/** Present, absent or unknown: the three states every clinical item can have. */
export const Presence = z.enum(['present', 'absent', 'unknown']);
export type Presence = z.infer<typeof Presence>;

/** Known, open between several results, unknown, or not a question for this case. */
export const ScoreState = z.enum(['known', 'interval', 'unknown', 'not-applicable']);
export type ScoreState = z.infer<typeof ScoreState>;

/** How a derived value came about. */
export const Derivation = z.strictObject({
  /** A sentence that is true with what is known. */
  statement: z.string(),
  inputs: z.array(
    z.strictObject({ label: z.string(), value: z.string(), on: z.string().optional() }),
  ),
  missing: z.array(z.string()),
  notes: z.array(z.string()),
  /** The formula or table in words. */
  method: z.string(),
  /** Outcomes of published groups; never a forecast for this patient. */
  published: z.array(z.string()),
  source: z.string(),
  /** How far the source was checked, in words. */
  provenance: z.string(),
  checkedOn: z.string(),
  /** Id of the rule in the specification: `RCC-C-038`. */
  rule: z.string(),
});
export type Derivation = z.infer<typeof Derivation>;

/** A derivation and what it is the derivation of. */
export const NamedDerivation = z.strictObject({ name: z.string(), derivation: Derivation });
export type NamedDerivation = z.infer<typeof NamedDerivation>;

/** One score of the case, or of one tumour or lesion of it. */
export const ScoreRow = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** The lesion or tumour it is about, in words. */
  about: z.string().optional(),
  /** The row of the case it is about: `lesions[2]`. */
  field: z.string().optional(),
  /** Short form; of an interval both ends or every group; absent while unknown. */
  value: z.string().optional(),
  unit: z.string().optional(),
  /** What the value means: `category G3b`. */
  detail: z.string().optional(),
  statement: z.string(),
  state: ScoreState,
  /** What leaves an interval open: `alignment and collapse missing`. */
  remainder: z.string().optional(),
  /** What must be known first, while there is no value; the derivation names every item. */
  needed: z.string().optional(),
  /** Where the sheet shows it: a headline tile, a laboratory row, or the card of scores. */
  shownIn: z.enum(['headline', 'labs', 'scores']),
  derivation: Derivation,
});
export type ScoreRow = z.infer<typeof ScoreRow>;

/** One of the six headline values. */
export const HeadlineTile = z.strictObject({
  id: z.enum(['stage', 'histology', 'risk', 'performance', 'renal', 'burden']),
  label: z.string(),
  value: z.string(),
  unit: z.string().optional(),
  state: ScoreState,
  /** What the interval still allows: `or poor, 1 factor unknown`. */
  remainder: z.string().optional(),
  detail: z.string().optional(),
  chips: z.array(z.strictObject({ label: z.string(), presence: Presence })),
  /** Every derived value of the tile; none where it only says what was recorded. */
  derivations: z.array(NamedDerivation),
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
  /** Its own scores: `SINS 8 of 18, potentially unstable`. */
  scores: z.string().optional(),
  /** Longest diameter with unit, as entered. */
  longest: z.string().optional(),
  painful: z.boolean(),
  presence: Presence,
  /** How its scores came about. */
  derivations: z.array(NamedDerivation),
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

/** How ready the case is for the board: every item asked for, and those still open. */
export const Readiness = z.strictObject({
  done: z.int().min(0),
  total: z.int().min(0),
  open: z.array(
    z.strictObject({
      /** Id of the checklist item, or the field of the referral. */
      id: z.string(),
      label: z.string(),
      /** Fields of the case that would settle it. */
      fields: z.array(z.string()),
      /** Answered as unknown for now: a result is pending, or the answer cannot be had. */
      state: z.enum(['missing', 'pending', 'unavailable']),
    }),
  ),
});
export type Readiness = z.infer<typeof Readiness>;

/** A key image of an investigation, to be shown beside the extent. */
export const KeyImageView = z.strictObject({
  caption: z.string(),
  /** The investigation with its day: `CT chest, 02-Nov-2026`. */
  of: z.string(),
  /** Absent while identifiers are hidden and nobody checked the picture. */
  source: z.string().startsWith('data:image/').optional(),
});
export type KeyImageView = z.infer<typeof KeyImageView>;

/** What the board sees of one case revision: the same for screen, paper and slides. */
export const BoardSheet = z.strictObject({
  /** With `hidden` nothing on the sheet identifies the patient. */
  identifiers: z.enum(['shown', 'hidden']),
  /** While hidden: how many free texts and pictures of the case are withheld. */
  withheldTexts: z.int().min(0).optional(),
  banner: Banner,
  question: z.string().optional(),
  context: z.string(),
  headline: z.array(HeadlineTile),
  extent: z.strictObject({ imaging: z.string(), rows: z.array(LesionRow) }),
  keyImages: z.array(KeyImageView),
  symptoms: z.array(FindingRow),
  health: z.array(FindingRow),
  labs: z.array(LabRow),
  scores: z.array(ScoreRow),
  course: z.array(CourseStep),
  voice: z.array(FindingRow),
  readiness: Readiness,
  inputNeeded: z.array(z.strictObject({ from: z.string(), question: z.string() })),
  evaluation: Evaluation,
  /** Overrides of exclusions that stand; the evaluation itself knows nothing of them. */
  overrides: z.array(OverrideView),
  /** The day the pack should have been reviewed by has passed; said wherever it is named. */
  packReviewOverdue: z.boolean(),
  intendedUse: z.string(),
});
export type BoardSheet = z.infer<typeof BoardSheet>;
