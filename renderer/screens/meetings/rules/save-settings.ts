import type { MeetingDetail } from '#shared/contract/meetings';
import type { MeetingProfile, MeetingSettings } from '#shared/domain/meeting-profile';

import { askHost } from '../../../api/ask-host.ts';
import type { Said } from '../../../components/act-status/said.ts';
import { TEXT } from '../../../text/text.ts';
import type { MeetingDay } from './day-entry.ts';

const TEXTS = TEXT.meetings;

type Entry = MeetingDay & {
  readonly profile: MeetingProfile;
  readonly settings: MeetingSettings;
};

/** Writes what may be changed; of a meeting that was opened day and rule are left alone. */
export async function saveSettings(
  { meeting: { id, cutOff: before } }: MeetingDetail,
  { name, on, cutOff, profile, settings }: Entry,
  standing: 'open' | 'fixed',
): Promise<Said> {
  const rules = standing === 'open' ? { on, profile } : {};
  const saved = await askHost('meetings.update', { id, name, settings, ...rules });
  const reply =
    saved.ok && cutOff !== before ? await askHost('meetings.setCutOff', { id, cutOff }) : saved;
  return reply.ok
    ? { kind: 'done', text: TEXTS.settings.done }
    : { kind: 'failed', text: TEXTS.failed(TEXTS.refusal(reply.error)) };
}
