import { MeetingProfile, MeetingSettings, type QuorumRule } from '#shared/domain/meeting-profile';
import { err, ok, type Result } from '#shared/result';

import { TEXT } from '../../../text/text.ts';

/** Rules and settings as they stand in the form; numbers as they were typed. */
export type RulesEntry = {
  readonly profile: MeetingProfile;
  readonly startsAt: string;
  readonly minutesPerCase: string | number;
  readonly independentFirst: boolean;
  readonly diagonalInches: string | number;
  readonly farthestSeatMetres: string | number;
  readonly plannedBreak?: MeetingSettings['plannedBreak'];
};

export type RulesFaults = {
  readonly startsAt?: string;
  readonly minutesPerCase?: string;
  readonly room?: string;
  readonly ruleName?: string;
  readonly counted?: string;
  readonly places?: string;
};

const { faults: FAULTS } = TEXT.meetings.rules;

export function entryOf(profile: MeetingProfile, settings: MeetingSettings): RulesEntry {
  const { room, ...rest } = settings;
  return { profile, ...rest, ...room };
}

/** Settings of the form, or what is wrong with it. */
export function readRules(
  entry: RulesEntry,
): Result<{ readonly profile: MeetingProfile; readonly settings: MeetingSettings }, RulesFaults> {
  const faults = { ...profileFaults(entry.profile), ...settingsFaults(entry) };
  if (Object.keys(faults).length > 0) return err(faults);
  return ok({
    profile: MeetingProfile.parse(entry.profile),
    settings: MeetingSettings.parse(settingsIn(entry)),
  });
}

/** The room as typed; undefined while it cannot be read. */
export function roomIn({ diagonalInches, farthestSeatMetres }: RulesEntry) {
  return MeetingSettings.shape.room.safeParse({ diagonalInches, farthestSeatMetres }).data;
}

function settingsIn(entry: RulesEntry): unknown {
  const { startsAt, minutesPerCase, independentFirst, diagonalInches, farthestSeatMetres } = entry;
  return {
    startsAt: startsAt.trim().padStart(5, '0'),
    minutesPerCase,
    independentFirst,
    room: { diagonalInches, farthestSeatMetres },
    ...(entry.plannedBreak === undefined ? {} : { plannedBreak: entry.plannedBreak }),
  };
}

function settingsFaults(entry: RulesEntry): RulesFaults {
  const read = MeetingSettings.safeParse(settingsIn(entry));
  if (read.success) return {};
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return {
    ...(wrong.has('startsAt') ? { startsAt: FAULTS.time } : {}),
    ...(wrong.has('minutesPerCase') ? { minutesPerCase: FAULTS.number } : {}),
    ...(wrong.has('room') ? { room: FAULTS.number } : {}),
  };
}

function profileFaults({ name, quorum }: MeetingProfile): RulesFaults {
  return {
    ...(name.trim() === '' ? { ruleName: FAULTS.name } : {}),
    ...(quorum.counted.length === 0 ? { counted: FAULTS.counted } : {}),
    ...(hasEmptyPlace(quorum) ? { places: FAULTS.place } : {}),
  };
}

function hasEmptyPlace({ required, perDecision }: QuorumRule): boolean {
  return [...required, ...perDecision.flatMap((each) => each.required)].some(
    ({ anyOf }) => anyOf.length === 0,
  );
}
