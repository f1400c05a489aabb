import { z } from 'zod';

import { PartialDate } from './partial-date.ts';

/** Why a value is not known, where somebody said why. */
export const UnknownReason = z.enum(['not-asked', 'not-done', 'pending', 'unavailable']);
export type UnknownReason = z.infer<typeof UnknownReason>;

/** One line of free text; never empty, so that an empty field cannot pass for an answer. */
export const Text = z.string().trim().min(1, 'must not be empty').max(4000);

const circumstances = {
  on: PartialDate.optional(),
  by: Text.optional(),
  note: Text.optional(),
};

/**
 * A clinical item somebody recorded: its value, or that it is unknown and why; with when and by
 * whom. An absent item is unknown too, without a reason. Nothing is ever "no" by absence.
 */
export function recorded<Value extends z.ZodType>(value: Value) {
  return z
    .union([
      z.strictObject({ value, ...circumstances }),
      z.strictObject({ unknown: UnknownReason, ...circumstances }),
    ])
    .optional();
}

/** The shape that `recorded` parses to. */
export type Recorded<Value> =
  | {
      readonly value: Value;
      readonly on?: PartialDate | undefined;
      readonly by?: string | undefined;
      readonly note?: string | undefined;
    }
  | {
      readonly unknown: UnknownReason;
      readonly on?: PartialDate | undefined;
      readonly by?: string | undefined;
      readonly note?: string | undefined;
    }
  | undefined;

/** The value of a recorded item, or undefined when it is unknown for whatever reason. */
export function knownValue<Value>(item: Recorded<Value>): Value | undefined {
  return item !== undefined && 'value' in item ? item.value : undefined;
}

/** A clinical answer; unknown is expressed by `recorded`, never by `no`. */
export const YesNo = z.enum(['yes', 'no']);
export type YesNo = z.infer<typeof YesNo>;

/** A question with a yes/no answer that may be unknown. */
export const answer = recorded(YesNo);
export type Answer = Recorded<YesNo>;
