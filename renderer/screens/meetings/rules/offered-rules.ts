import type { OutputOf } from '#shared/contract/contract';
import { formatDateWithWeekday } from '#shared/domain/format-date';
import type { MeetingProfile } from '#shared/domain/meeting-profile';
import { STARTING_PROFILES } from '#shared/domain/meeting-profiles';

import { TEXT } from '../../../text/text.ts';

/** A rule a meeting can be given, with what it is called in the list. */
export type OfferedRule = {
  readonly id: string;
  readonly label: string;
  readonly profile: MeetingProfile;
};

/** Starting points by name; rules of earlier meetings with the latest meeting that has them. */
export function offeredRules(ofMeetings: OutputOf<'meetings.ownProfiles'>): {
  readonly starting: readonly OfferedRule[];
  readonly own: readonly OfferedRule[];
} {
  const starting = STARTING_PROFILES.map((profile) => ({
    id: profile.name,
    label: profile.name,
    profile,
  }));
  const own = ofMeetings.map(({ profile, meeting }) => ({
    id: meeting.id,
    label: TEXT.meetings.rules.ofMeeting(
      profile.name,
      meeting.name,
      formatDateWithWeekday(meeting.on),
    ),
    profile,
  }));
  return { starting, own };
}
