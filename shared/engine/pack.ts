import type { Condition } from './condition.ts';
import type { Possible } from './possible.ts';

/** The values a fact can take at all. */
export type FactDomain =
  | { readonly kind: 'yes-no' }
  | { readonly kind: 'choice'; readonly labels: Readonly<Record<string, string>> }
  | {
      readonly kind: 'number';
      readonly min: number;
      /** Infinity where the source states no upper end. */
      readonly max: number;
      readonly integer: boolean;
      readonly unit?: string;
    };

/** A fact the pack's conditions may look at. */
export type FactDefinition = {
  readonly id: string;
  readonly label: string;
  readonly domain: FactDomain;
  readonly meaning: string;
  /** Case fields that feed the fact, as paths such as `health.ecog`. */
  readonly fields: readonly string[];
  /** Who usually supplies a missing value. */
  readonly suppliedBy: string;
};

/** What one case says about one fact. */
export type FactState = {
  readonly possible: Possible;
  /** The patient's value in words, with unit: `Haemoglobin 10.4 g/dL, below 12.0 g/dL`. */
  readonly basis?: string;
  /** Date of the value the state rests on. */
  readonly on?: string;
  /** Case fields whose entry would narrow the state; empty when it is known. */
  readonly narrowedBy: readonly string[];
  /** Why a value is presumed rather than stated; shown with the fact. */
  readonly presumed?: string;
};

export type FactStates = Readonly<Record<string, FactState>>;

/**
 * A fact computed from other facts: by a condition, or by a function over sets of values. A
 * function that may presume a value has the fact that would state it first in `from`.
 */
export type DerivedFact = FactDefinition & {
  readonly from: readonly string[];
  /** The inputs whose statements explain the value, where naming all of them would drown it. */
  readonly explainedBy?: readonly string[];
} & (
    | { readonly rule: Condition }
    | { readonly derive: (states: FactStates) => Possible; readonly presumes?: string }
  );

/** The side of the patient's situation an argument looks at. */
export type Axis =
  'health' | 'extent' | 'symptoms' | 'biology' | 'course' | 'evidence' | 'access' | 'goals';

export type Strength =
  | 'confirming'
  | 'strongly-supports'
  | 'weakly-supports'
  | 'weakly-opposes'
  | 'strongly-opposes'
  | 'note'
  | 'excludes'
  | 'excludes-overridable'
  | 'excludes-for-now';

/** One reason for, against or about a candidate. Ids are permanent. */
export type Argument = {
  readonly id: string;
  readonly axis: Axis;
  readonly strength: Strength;
  readonly when: Condition;
  readonly because: string;
  /** Key into the pack's references. */
  readonly source: string;
  /** For `excludes-for-now`: what lifts it. */
  readonly until?: string;
  /** An exclusion that also fires while its condition is unknown. */
  readonly failSafe?: true;
};

/** Arguments shared by several candidates. */
export type Block = {
  readonly id: string;
  readonly title: string;
  readonly arguments: readonly Argument[];
};

/** A therapy, procedure, test or pathway the board may choose. */
export type Candidate = {
  readonly id: string;
  readonly name: string;
  readonly modality: string;
  readonly slot: string;
  readonly intent: string;
  readonly line: string;
  readonly applies: Condition;
  readonly blocks: readonly string[];
  readonly arguments: readonly Argument[];
  /** Drug classes, checked against the blocks. */
  readonly classes?: readonly string[];
  /** Dose or technique for orientation only; never a prescription. */
  readonly orientation?: string;
  readonly interactions?: string;
  readonly expectedBenefit?: string;
  readonly dataNeeded?: string;
  readonly note?: string;
};

/** Something that must be dealt with before every other question. */
export type RedFlag = {
  readonly id: string;
  readonly severity: 'red' | 'amber';
  readonly when: Condition;
  readonly title: string;
  readonly action: string;
  readonly candidate?: string;
  readonly source: string;
};

/** Where a statement comes from and how far it was checked. */
export type Reference = {
  readonly citation: string;
  readonly figures: string;
  /** As recorded when the source was read: verified, partly, or from memory. */
  readonly provenance: string;
  readonly level: string;
};

/** A part of the field this pack does not cover; said aloud where it matters. */
export type Gap = { readonly id: string; readonly when: Condition; readonly text: string };

export type PackMeta = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly evidenceCutoff: string;
  readonly reviewBy: string;
  readonly status: string;
};

export type Slot = { readonly id: string; readonly label: string };

/** A disease pack: all clinical knowledge, as data. */
export type Pack = {
  readonly meta: PackMeta;
  readonly slots: readonly Slot[];
  readonly facts: readonly FactDefinition[];
  readonly derived: readonly DerivedFact[];
  readonly blocks: Readonly<Record<string, Block>>;
  readonly candidates: readonly Candidate[];
  readonly redFlags: readonly RedFlag[];
  readonly gaps: readonly Gap[];
  readonly references: Readonly<Record<string, Reference>>;
};
