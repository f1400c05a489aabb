import type { Recorded, UnknownReason, YesNo } from '../domain/recorded.ts';

/** The value type of a recorded item: `ValueOf<Health['frailty']>`. */
export type ValueOf<Item> = Extract<Item, { readonly value: unknown }>['value'];

/** Why something is not known, to follow a label: `Weight loss: not asked`. */
export const UNKNOWN_REASON_TEXT: Readonly<Record<UnknownReason, string>> = {
  'not-asked': 'not asked',
  'not-done': 'not done',
  pending: 'result pending',
  unavailable: 'not available',
};

/** What is said when nobody recorded anything, not even why. */
export const NOT_RECORDED = 'not recorded';

export const YES_NO_TEXT: Readonly<Record<YesNo, string>> = { yes: 'Yes', no: 'No' };

/** Why an item has no value, or undefined when it has one. */
export function whyUnknown(item: Recorded<unknown>): string | undefined {
  if (item === undefined) return NOT_RECORDED;
  return 'unknown' in item ? UNKNOWN_REASON_TEXT[item.unknown] : undefined;
}

/** What stands between the parts of one line. */
export const BETWEEN_PARTS = ' · ';

/** Parts that say something, joined with a middle dot; undefined when none does. */
export function joinParts(parts: readonly (string | undefined)[]): string | undefined {
  const said = parts.filter((part) => part !== undefined && part !== '');
  return said.length === 0 ? undefined : said.join(BETWEEN_PARTS);
}
