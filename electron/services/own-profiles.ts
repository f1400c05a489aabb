import { findMeetingRules, listMeetings } from '#db/repositories/meeting-repository';
import type { OutputOf } from '#shared/contract/contract';
import { STARTING_PROFILES } from '#shared/domain/meeting-profiles';

import type { VaultDeps } from '../deps.ts';

/**
 * The rules of all meetings that are no starting point, each once, those of the latest day first:
 * what a team changed for one meeting it can choose for the next.
 */
export function ownProfiles({ db }: VaultDeps): OutputOf<'meetings.ownProfiles'> {
  const seen = new Set(STARTING_PROFILES.map((profile) => JSON.stringify(profile)));
  return listMeetings(db).flatMap((meeting) => {
    const profile = findMeetingRules(db, meeting.id)?.profile;
    const written = JSON.stringify(profile);
    if (profile === undefined || seen.has(written)) return [];
    seen.add(written);
    return [{ profile, meeting }];
  });
}
