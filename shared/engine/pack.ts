import type { Condition } from './condition.ts';
import type { Planning } from './planning.ts';
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
 * A derived fact stated as such, without what it is computed from (a risk group in a referral).
 * It narrows what is computed; where the two exclude each other both stay possible.
 */
export type StatedFact = {
  readonly possible: Possible;
  /** `IMDC intermediate, stated by …`. */
  readonly basis: string;
  readonly on?: string;
};
export type StatedFacts = Readonly<Record<string, StatedFact>>;

/** The same patient with one thing a little different, to see which tiers hold. */
export type Variant = {
  readonly id: string;
  /** `ECOG 2 instead of 1`. */
  readonly label: string;
  readonly base: FactStates;
  readonly stated?: StatedFacts;
};

/** What the engine weighs: base facts, derived facts stated as such, and variants to try. */
export type Patient = {
  readonly base: FactStates;
  readonly stated?: StatedFacts;
  readonly variants?: readonly Variant[];
};

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
  /** An amber flag is red where this is known to hold. */
  readonly redWhen?: Condition;
  readonly when: Condition;
  readonly title: string;
  readonly action: string;
  /** What the action is done with. */
  readonly candidates?: readonly string[];
  /** The part of the flag that no fact tells; a clinician has to look for it. */
  readonly notCovered?: string;
  readonly source: string;
};

/** A red flag for which the pack has no fact: shown as text, never raised by a case. */
export type UncomputedFlag = {
  readonly id: string;
  readonly severity: 'red' | 'amber';
  readonly title: string;
  readonly action: string;
  /** Why no case can raise it. */
  readonly why: string;
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

/** An item of the checklist of data that decide, in the order of their power. */
export type ChecklistItem = {
  readonly id: string;
  readonly item: string;
  readonly why: string;
  readonly changes: string;
  /** Facts the item supplies; none where no rule uses it. */
  readonly facts: readonly string[];
};

/** A condition that is known never to decide, and why it stays in the pack. */
export type LintException = { readonly id: string; readonly reason: string };

export type PackMeta = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly evidenceCutoff: string;
  /** When the sources that are not from memory were read. */
  readonly sourcesReadOn: string;
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
  readonly uncomputedFlags: readonly UncomputedFlag[];
  readonly gaps: readonly Gap[];
  readonly planning: Planning;
  readonly checklist: readonly ChecklistItem[];
  readonly references: Readonly<Record<string, Reference>>;
  readonly lintExceptions: readonly LintException[];
};
