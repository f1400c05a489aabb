import { listArrivals } from '#db/repositories/meeting-run-repository';
import type { DecisionDraft } from '#shared/domain/decision';
import type { AnsweringPerson } from '#shared/domain/exclusion-override';
import { withoutStaff } from '#shared/report/deidentify-staff';
import { mapWords } from '#shared/report/deidentify-words';

import type { VaultDeps } from '../deps.ts';

type InWords = <Value>(value: Value) => Value;

/** Words without the people of all meetings, and without those that are named beside them. */
export function inWordsWithoutStaff(
  { db, user }: Pick<VaultDeps, 'db' | 'user'>,
  named: readonly (string | undefined)[],
): InWords {
  const arrived = listArrivals(db).map(({ who }) => who.name);
  const others = named.filter((name) => name !== undefined);
  const change = withoutStaff([user, ...arrived, ...others]);
  return (value) => mapWords(value, change);
}

/** Everybody a decision names in a field of its own. */
export function peopleIn(
  { recommendations = [], actions = [], dissent = [], toldBy }: DecisionDraft,
  by?: AnsweringPerson,
): readonly (string | undefined)[] {
  return [
    ...recommendations.map(({ owner }) => owner),
    ...actions.map(({ owner }) => owner),
    ...dissent.map(({ name }) => name),
    toldBy,
    by?.name,
  ];
}
