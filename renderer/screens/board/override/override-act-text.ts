import type { CommonError } from '#shared/contract/call';
import type { ErrorOf } from '#shared/contract/contract';

import type { OverrideAct } from './override-desk.ts';

export type OverrideFailure =
  | ErrorOf<'cases.overrideExclusion'>
  | ErrorOf<'cases.withdrawOverride'>
  | CommonError
  | 'unreachable';

/** Why an act was not recorded; a new code without a sentence does not compile. */
export const OVERRIDE_FAILURE_TEXT: Readonly<Record<OverrideFailure, string>> = {
  'case-not-found': 'This case does not exist here any more. Nothing was recorded.',
  'revision-changed':
    'The case was saved anew meanwhile. Nothing was recorded: open the latest revision and look at the option again.',
  'option-not-overridable':
    'What excludes this option is not what is shown here, or may not be overridden. Nothing was recorded: open the board sheet again.',
  'already-overridden':
    'This override is on record already, perhaps from another screen. Nothing was added.',
  'override-not-standing': 'This override was withdrawn or replaced meanwhile. Nothing was added.',
  'invalid-input': 'Something in the entry is not valid or too long. Nothing was recorded.',
  'vault-locked': 'Consilium is locked. Nothing was recorded.',
  'not-allowed': 'This window may look, but not record. Use the desk.',
  internal: 'Consilium could not record it. Nothing was changed.',
  unreachable: 'Consilium’s host does not answer. Look at the sheet again before a second try.',
};

type ActText = {
  readonly title: string;
  readonly reason: string;
  readonly record: string;
  readonly done: string;
};

export const ACT_TEXT: Readonly<Record<OverrideAct['kind'], ActText>> = {
  override: {
    title: 'Override an exclusion',
    reason: 'Why the board overrides',
    record: 'Record the override',
    done: 'The override is recorded.',
  },
  withdraw: {
    title: 'Withdraw an override',
    reason: 'Why the board withdraws it',
    record: 'Record the withdrawal',
    done: 'The withdrawal is recorded.',
  },
};
