import type { Sex } from '../domain/patient.ts';
import type { Calculator } from './calculator.ts';

/** A value a score used: in words with unit, its date, and the case field it came from. */
export type ScoreInput = {
  readonly label: string;
  readonly value: string;
  readonly on?: string;
  readonly field: string;
};

/** What every derived value carries: how sure it is, from what, by which method and source. */
export type ScoreBasis = Calculator & {
  readonly state: 'known' | 'interval' | 'unknown' | 'not-applicable';
  /** A sentence that is true with what is known. */
  readonly statement: string;
  readonly inputs: readonly ScoreInput[];
  readonly missing: readonly { readonly label: string; readonly field: string }[];
  readonly notes: readonly string[];
  /** What cohorts with this result lived through; never a forecast for this patient. */
  readonly published?: readonly string[];
};

/** A derived value of one case, or of one tumour or lesion of it. */
export type Score = ScoreBasis & {
  /** The lesion or primary tumour it is about, with its case field; else the whole case. */
  readonly about?: { readonly label: string; readonly field: string };
  /** Short form: `8 of 18, potentially unstable`; an interval in words; absent while unknown. */
  readonly value?: string;
  /** Unit of a measured or computed quantity. */
  readonly unit?: string;
};

export type StageGroup = 'I' | 'II' | 'III' | 'IV';
export type ImdcGroup = 'favourable' | 'intermediate' | 'poor';
export type ImdcFactor =
  | 'karnofsky-below-80'
  | 'under-1-year-to-therapy'
  | 'haemoglobin-below-limit'
  | 'calcium-above-limit'
  | 'neutrophils-above-limit'
  | 'platelets-above-limit';
export type Presence = 'yes' | 'no' | 'unknown';
export type KidneyCategory = 'G1' | 'G2' | 'G3a' | 'G3b' | 'G4' | 'G5';

/** One factor of a risk score with what it rests on. */
export type FactorFinding = Pick<ScoreBasis, 'inputs' | 'missing' | 'notes'> & {
  readonly presence: Presence;
};

/** Stage group of one primary tumour, with every stage the known categories still allow. */
export type StageScore = ScoreBasis & {
  readonly primary: number;
  /** `cT3a cN1 cM1`, as recorded, with the edition. */
  readonly categories: string;
  readonly edition: string;
  readonly possible: readonly StageGroup[];
};

/** IMDC (Heng) risk as a count interval. */
export type ImdcScore = ScoreBasis & {
  readonly factors: Readonly<Record<ImdcFactor, Presence>>;
  readonly fewest: number;
  readonly most: number;
  readonly groups: readonly ImdcGroup[];
};

/** Albumin-corrected calcium in the unit the laboratory reported. */
export type CalciumScore = ScoreBasis & {
  readonly value?: number;
  readonly unit?: 'mmol/L' | 'mg/dL';
  readonly aboveLimit: Presence;
};

/** eGFR in mL/min/1.73 m2, as reported or by CKD-EPI 2021. */
export type KidneyScore = ScoreBasis & {
  readonly value?: number;
  readonly category?: KidneyCategory;
};

/** What other scores build on. */
export type CoreScores = {
  readonly ageYears?: number;
  readonly sex?: Sex;
  readonly stages: readonly StageScore[];
  readonly imdc: ImdcScore;
  readonly calcium: CalciumScore;
  readonly kidney: KidneyScore;
};

/** Everything computable from a case now. */
export type Scores = CoreScores & {
  /** Every other score that applies or might, in the order of the sheet. */
  readonly others: readonly Score[];
};
