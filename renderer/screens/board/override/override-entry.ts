import { AnsweringPerson, OverrideReason } from '#shared/domain/exclusion-override';

import { TEXT } from '../../../text/text.ts';

const TEXTS = TEXT.override.faults;

/** What is typed in the dialog. */
export type OverrideEntry = {
  readonly reason: string;
  readonly name: string;
  /** A role of the list, or `other`. */
  readonly role: string;
  readonly otherRole: string;
};

export type OverrideFaults = Readonly<Partial<Record<keyof OverrideEntry, string>>>;

export const OTHER_ROLE = 'other';

/** Nothing is preselected: who answers for it says so. */
export const EMPTY_ENTRY: OverrideEntry = { reason: '', name: '', role: '', otherRole: '' };

/** The role as it is recorded. */
export function recordedRole({ role, otherRole }: OverrideEntry): string {
  return (role === OTHER_ROLE ? otherRole : role).trim();
}

/** What is still missing, field by field. */
export function faultsOf(entry: OverrideEntry): OverrideFaults {
  const { name, role } = AnsweringPerson.shape;
  const isOther = entry.role === OTHER_ROLE;
  return {
    ...(OverrideReason.safeParse(entry.reason).success ? {} : { reason: TEXTS.reason }),
    ...(name.safeParse(entry.name).success ? {} : { name: TEXTS.name }),
    ...(entry.role === '' ? { role: TEXTS.role } : {}),
    ...(isOther && !role.safeParse(entry.otherRole).success ? { otherRole: TEXTS.otherRole } : {}),
  };
}
