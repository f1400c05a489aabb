import { MEETINGS_RULES_TEXT } from './meetings-rules-text.ts';

/** What is said of the people at the table. */
export const MEETINGS_TABLE_TEXT = {
  title: 'At the table',
  modes: MEETINGS_RULES_TEXT.modes,
  kinds: MEETINGS_RULES_TEXT.kinds,
  none: 'Nobody is entered yet.',
  noneWas: 'Nobody was entered.',
  quorum: {
    none: 'No quorum rule: nobody is required.',
    met: 'Quorate: every required place is filled.',
    missing: (places: readonly string[]) => `Not quorate. Missing: ${places.join('; ')}`,
    place: (roles: readonly string[]) => roles.join(' or '),
    specialties: (count: number) =>
      count === 1 ? 'a doctor of 1 more specialty' : `doctors of ${count} more specialties`,
    closing: 'When the meeting closed:',
    decisions: 'Decisions that need somebody who is not there',
    decision: (kind: string, places: readonly string[]) => `${kind}: ${places.join('; ')}`,
    rule: (name: string) => `Rule: ${name}`,
    notCounted: 'This way of taking part does not count for the quorum.',
  },
  deputy: 'deputy',
  since: (from: string) => `since ${from}`,
  stayed: (from: string, to: string) => `${from} to ${to}`,
  leaves: 'Leaves',
  leavesOf: (name: string) => `${name} leaves`,
  add: 'Add',
  form: 'Somebody comes',
  name: 'Name',
  role: 'Role',
  chooseRole: 'Choose a role',
  mode: 'Takes part',
  isDeputy: 'Deputy for that role',
  faults: {
    name: 'Give a name.',
    role: 'Choose the role.',
    there: 'This person is there already.',
  },
  came: (name: string, role: string) => `${name} (${role}) is at the table.`,
  left: (name: string) => `${name} has left.`,
} as const;
