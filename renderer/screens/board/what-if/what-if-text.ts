import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';
import { inSentence } from '#shared/domain/in-sentence';
import { formatDate } from '#shared/domain/format-date';
import { PartialDate } from '#shared/domain/partial-date';
import { STRENGTH_TEXT, TIER_TEXT } from '#shared/report/evaluation-text';
import type {
  AssumableFact,
  HandReason,
  OptionMove,
  PlanMove,
  PlanState,
  ReasonMove,
  RedFlagMove,
  RedFlagState,
  Voice,
  WhatIf,
} from '#shared/report/what-if-model';

import type { FactGroupId } from './fact-groups.ts';

/** Stands over the panel and on every printed page of it. */
export const WHAT_IF_BANNER = 'What if: assumed values, not saved';

export const NOTHING_MOVES =
  'Nothing moves: every option, red flag and plan stays where it is with the values of the case.';

export const GROUP_TEXT: Readonly<Record<FactGroupId, string>> = {
  moves: 'Would move something on their own',
  bears: 'Looked at, but move nothing on their own',
  rest: 'Nothing that may apply looks at these',
};

const VOICE_TEXT: Readonly<Record<`${Voice} ${Voice}`, string>> = {
  'silent speaks': 'New argument',
  'open speaks': 'Argument now certain',
  'speaks silent': 'Argument dropped',
  'open silent': 'Argument ruled out',
  'speaks open': 'Argument no longer certain',
  'silent open': 'Argument now in question',
  'speaks speaks': 'Argument',
  'open open': 'Argument in question',
  'silent silent': 'Argument not heard',
};

/** `New argument (strongly against): …`. */
export function reasonText({ was, now, strength, text }: ReasonMove): string {
  return `${VOICE_TEXT[`${was} ${now}`]} (${inSentence(STRENGTH_TEXT[strength])}): ${text}`;
}

/** Why an option comes into question or no longer does; undefined where that is the same. */
export function appliesText({ applies }: OptionMove): string | undefined {
  if (applies === undefined) return undefined;
  const { condition, now } = applies;
  if (now === 'true') return `Applies, because: ${condition}`;
  if (now === 'false') return `Does not apply, because this does not hold: ${condition}`;
  return `Whether it applies is not known: ${condition}`;
}

/** `from Recommended to Not now`; one standing where it stays. */
export function standingText({ from, to }: OptionMove): string {
  return from === to ? TIER_TEXT[to] : `from ${TIER_TEXT[from]} to ${TIER_TEXT[to]}`;
}

const FLAG_TEXT: Readonly<Record<RedFlagState, string>> = {
  raised: 'raised',
  'not-ruled-out': 'not ruled out',
  'ruled-out': 'ruled out',
};

/** `now raised; in the case not ruled out`. */
export function flagText({ from, to }: RedFlagMove): string {
  return `now ${FLAG_TEXT[to]}; in the case ${FLAG_TEXT[from]}`;
}

const PLAN_TEXT: Readonly<Record<`${PlanState} ${PlanState}`, string>> = {
  'none offered': 'New plan',
  'none possible': 'New plan, possible: something is not known',
  'offered none': 'Plan dropped',
  'possible none': 'Possible plan dropped',
  'possible offered': 'Plan now certain',
  'offered possible': 'Plan no longer certain: something is not known',
  'offered offered': 'Plan built of other options',
  'possible possible': 'Possible plan built of other options',
  'none none': 'No plan',
};

/** Plans that come, go or change their certainty before those built of other options. */
export function inOrderOfNews(plans: readonly PlanMove[]): readonly PlanMove[] {
  const isRebuilt = ({ from, to }: PlanMove) => Number(from === to);
  return plans.toSorted((a, b) => isRebuilt(a) - isRebuilt(b));
}

export function planText({ from, to }: PlanMove): string {
  return PLAN_TEXT[`${from} ${to}`];
}

/** What moved, in one line for the ear and for the eye. */
export function summaryText({ moved, redFlags, plans }: WhatIf): string {
  const parts = [
    counted(moved.length, 'option moves', 'options move'),
    counted(redFlags.length, 'red flag changes', 'red flags change'),
    counted(plans.length, 'plan changes', 'plans change'),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? NOTHING_MOVES : `${parts.join(', ')}.`;
}

/** `36 options stay where they are, 4 of them for other reasons.` */
export function stayingText({ staying, restated }: WhatIf): string {
  const stay = counted(staying, 'option stays where it is', 'options stay where they are');
  if (stay === undefined) return 'No option stays where it is.';
  return restated.length === 0
    ? `${stay}.`
    : `${stay}, ${restated.length} of them for other reasons.`;
}

/** What the case says of a fact, what that rests on, and of which day. */
export function presentText({ label, present }: AssumableFact): string {
  const { text, basis, on, presumed } = present;
  const repeats = [`${label} ${text}`, `${label}: ${text}`, text];
  const told = basis === undefined || repeats.includes(basis) ? undefined : basis;
  const dated = on === undefined ? undefined : dateText(on);
  const details = [told, dated, presumed].filter((part) => part !== undefined);
  return details.length === 0 ? text : `${text} (${details.join('; ')})`;
}

function dateText(day: string): string {
  return PartialDate.safeParse(day).success ? formatDate(day) : day;
}

export const HAND_TEXT: Readonly<Record<HandReason, string>> = {
  'no-single-field': 'No single entry says this.',
  'not-one-primary': 'It belongs to one primary tumour, and not exactly one is listed.',
  'not-accepted': 'The field does not take this value.',
  'other-entries': 'This entry alone would not say it: other entries of the case count as well.',
};

type WhatIfError = ErrorOf<'whatIf.weigh'> | CommonError | 'unreachable';

const ERROR_TEXT: Readonly<Record<WhatIfError, string>> = {
  'case-not-found': 'This case or revision does not exist here.',
  'change-invalid': 'One of the assumed values is none that its fact can have.',
  'invalid-input': 'One of the assumed values is none that its fact can have.',
  'vault-locked': 'Consilium is locked. Assumed values are not kept.',
  'not-allowed': 'This window may not ask that.',
  internal: 'The assumed values could not be weighed.',
  unreachable: 'Consilium’s host does not answer.',
};

/** The sentence for a code, also for one of the future. */
export function whatIfErrorText(code: string): string {
  const known: Readonly<Record<string, string>> = ERROR_TEXT;
  return known[code] ?? ERROR_TEXT.internal;
}

function counted(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
