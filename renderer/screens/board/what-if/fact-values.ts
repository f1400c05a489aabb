import { capitalised } from '#shared/domain/in-sentence';
import type {
  AssumableDomain,
  AssumableFact,
  AssumedChange,
  AssumedValue,
} from '#shared/report/what-if-model';

import { TEXT } from '../../../text/text.ts';

/** A value to pick; null is "not known". */
export type Choice = { readonly value: AssumedValue | null; readonly label: string };

const NOT_KNOWN: Choice = { value: null, label: TEXT.whatIf.notKnown };

/** Beyond this a row of answers is easier to read as a list. */
const MOST_SEGMENTS = 6;
const MOST_LETTERS = 40;

/** What the case says: its one value, null where it is not known, undefined where it is open. */
export function presentValue({ present }: AssumableFact): AssumedValue | null | undefined {
  if (present.value !== undefined) return present.value;
  return present.state === 'unknown' ? null : undefined;
}

/** The value that counts: as assumed, else as the case says. */
export function valueThatCounts(
  fact: AssumableFact,
  change: AssumedChange | undefined,
): AssumedValue | null | undefined {
  return change === undefined ? presentValue(fact) : change.value;
}

/** Every value that can be picked, "not known" last; none where a number is typed. */
export function choicesOf(domain: AssumableDomain): readonly Choice[] {
  switch (domain.kind) {
    case 'yes-no':
      return [
        { value: true, label: TEXT.whatIf.yes },
        { value: false, label: TEXT.whatIf.no },
        NOT_KNOWN,
      ];
    case 'choice': {
      // A domain with a value of that name needs no second one.
      const saysUnknown = domain.options.some(({ label }) => label === 'not known');
      const options = domain.options.map(({ value, label }) => ({
        value,
        label: capitalised(label),
      }));
      return saysUnknown ? options : [...options, NOT_KNOWN];
    }
    case 'number':
      return numbersOf(domain);
  }
}

/** How a value is asked for: typed, picked side by side, or picked from a list. */
export function controlOf({ domain }: AssumableFact): 'number' | 'choice' | 'list' {
  const choices = choicesOf(domain);
  if (choices.length === 0) return 'number';
  const letters = choices.reduce((sum, { label }) => sum + label.length, 0);
  return choices.length <= MOST_SEGMENTS && letters <= MOST_LETTERS ? 'choice' : 'list';
}

function numbersOf({
  min,
  max,
  integer,
}: Extract<AssumableDomain, { readonly kind: 'number' }>): readonly Choice[] {
  if (!integer || max === undefined || max - min > MOST_SEGMENTS - 2) return [];
  const numbers = Array.from({ length: max - min + 1 }, (_, step) => min + step);
  return [...numbers.map((value) => ({ value, label: String(value) })), NOT_KNOWN];
}

/** A value in words with its unit, as the case sheet writes it. */
export function valueWords({ domain }: AssumableFact, value: AssumedValue | null): string {
  if (value === null) return 'not known';
  if (domain.kind === 'choice') {
    return domain.options.find((option) => option.value === value)?.label ?? String(value);
  }
  if (domain.kind === 'yes-no') return value === true ? 'yes' : 'no';
  return domain.unit === undefined ? String(value) : `${value} ${domain.unit}`;
}

/** The number somebody typed; a comma is refused, never guessed at. */
export function readNumber(typed: string): number | undefined {
  const text = typed.trim();
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}
