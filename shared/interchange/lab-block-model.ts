import type { Analyte, CalciumKind } from '../domain/labs.ts';
import type { PartialDate } from '../domain/partial-date.ts';

/** Why a result of a pasted block is asked about before it may count; nothing is guessed. */
export type LabQuestion =
  /** `1,234`: a decimal or a thousand. */
  | 'decimal'
  /** No unit, or one the analyte is not kept in. */
  | 'unit'
  /** `< 5`: the laboratory gives a bound and no value. */
  | 'bound'
  /** A share in per cent, where an absolute count or an INR is kept. */
  | 'percentage'
  /** The value cannot be true in its unit, or fits another unit better. */
  | 'implausible'
  /** The name may mean something else, or names two analytes. */
  | 'name'
  /** More than one number could be the value. */
  | 'several-values'
  /** It cannot be told which of several days the value is of. */
  | 'which-date'
  /** The limits cannot belong to the value as they were read. */
  | 'limits'
  /** The mark high or low contradicts value and limits as they were read. */
  | 'flag'
  /** It stands under a heading of another material than blood. */
  | 'specimen'
  /** A calcium of which is not said whether it is total, adjusted or ionised. */
  | 'calcium-kind';

/** One way to read the numbers of a result; limits are the laboratory's own, in the same unit. */
export type LabReading = {
  readonly value: number;
  readonly lowerLimit?: number | undefined;
  readonly upperLimit?: number | undefined;
};

/** One result read from a line; with questions it counts only after somebody answered them. */
export type LabFinding = Partial<LabReading> & {
  /** Undefined while the name may mean several. */
  readonly analyte: Analyte | undefined;
  /** What the name may mean. */
  readonly candidates: readonly Analyte[];
  /** The value as printed, with its sign: `< 5`. */
  readonly valueText: string;
  /** Ways to read the numbers, where there is more than one. */
  readonly readings: readonly LabReading[];
  /** As printed; undefined where none was. */
  readonly unitText: string | undefined;
  /** As the case keeps it; undefined until it is known. */
  readonly unit: string | undefined;
  readonly on: PartialDate | undefined;
  /** The day as printed, where it can be read in several ways: see `LabBlock.dates`. */
  readonly dateText: string | undefined;
  readonly calciumKind: CalciumKind | undefined;
  /** Words of the line that are neither name, value, unit, limits nor mark. */
  readonly remark: string | undefined;
  readonly questions: readonly LabQuestion[];
};

/** Why nothing of a line was taken over. */
export type UnreadReason =
  | 'no-name'
  | 'no-value'
  | 'date-of-what'
  /** A result this app keeps stands behind one it does not. */
  | 'several-names';

/** A part of a line that could not be read, word for word. */
export type UnreadPart = { readonly text: string; readonly why: UnreadReason };

/** What became of one line that is not empty; every such line is here exactly once. */
export type LabBlockLine = { readonly number: number; readonly text: string } & (
  | {
      readonly outcome: 'results';
      readonly results: readonly LabFinding[];
      /** Names of results in the same line that no case of this app holds. */
      readonly notKept: readonly string[];
      /** Parts of the same line that gave no result. */
      readonly unread: readonly UnreadPart[];
    }
  /** A day, headings of columns or of a part: used for the lines below. */
  | { readonly outcome: 'used'; readonly as: 'date' | 'columns' | 'heading' }
  /** An analyte that no case of this app holds, by its name as printed. */
  | { readonly outcome: 'not-kept'; readonly name: string }
  | { readonly outcome: 'not-recognised'; readonly why: UnreadReason }
);

/** A day that can be read in several ways, to be asked about once for the whole block. */
export type AmbiguousDate = {
  readonly text: string;
  readonly readings: readonly PartialDate[];
};

export type LabBlock = {
  readonly lines: readonly LabBlockLine[];
  readonly dates: readonly AmbiguousDate[];
};
