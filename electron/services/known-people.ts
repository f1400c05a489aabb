import { listArrivals } from '#db/repositories/meeting-run-repository';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract';
import type { KnownPerson } from '#shared/contract/meeting-planning';

import type { VaultDeps } from '../deps.ts';

/** People of all meetings, each as last entered; no name while identifiers are hidden. */
export function knownPeople(
  { db }: VaultDeps,
  { identifiers }: ParsedInputOf<'meetings.people'>,
): OutputOf<'meetings.people'> {
  if (identifiers === 'hidden') return [];
  const people = new Map<string, KnownPerson>();
  for (const { who, mode } of listArrivals(db)) {
    if (!people.has(who.name)) people.set(who.name, { name: who.name, role: who.role, mode });
  }
  return [...people.values()];
}
