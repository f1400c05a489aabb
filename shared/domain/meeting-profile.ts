import { z } from 'zod';

import { BOARD_ROLES } from './board-role.ts';
import { Text } from './recorded.ts';

export const BoardRole = z.enum(BOARD_ROLES);
export type BoardRole = z.infer<typeof BoardRole>;

/** How somebody takes part; a telephone shows no images. */
export const AttendanceMode = z.enum(['in-room', 'video', 'phone']);
export type AttendanceMode = z.infer<typeof AttendanceMode>;

/** A place at the table that any of these roles fills. */
export const RequiredRole = z.strictObject({ anyOf: z.array(BoardRole).min(1) });
export type RequiredRole = z.infer<typeof RequiredRole>;

/** Kinds of treatment a decision can need a specialist for. */
export const DecisionKind = z.enum([
  'surgery',
  'radiotherapy',
  'systemic-therapy',
  'interventional',
  'supportive-care',
]);
export type DecisionKind = z.infer<typeof DecisionKind>;

/** Who must be there for a meeting to be quorate, and for one kind of decision. */
export const QuorumRule = z.strictObject({
  required: z.array(RequiredRole),
  /** Fewest doctors of different specialties; 0 asks for none. */
  fewestSpecialties: z.int().min(0).max(20),
  /** Ways of taking part that count. */
  counted: z.array(AttendanceMode).min(1),
  perDecision: z.array(
    z.strictObject({ kind: DecisionKind, required: z.array(RequiredRole).min(1) }),
  ),
});
export type QuorumRule = z.infer<typeof QuorumRule>;

/** The rules a meeting is held by, as the team keeps them; a meeting has a copy of its own. */
export const MeetingProfile = z.strictObject({
  name: Text.max(120),
  quorum: QuorumRule,
  /** Where the rule comes from, in words; a profile of the team's own has none. */
  source: Text.optional(),
});
export type MeetingProfile = z.infer<typeof MeetingProfile>;

/** The screen the room looks at: what type sizes are computed from. */
export const RoomSetting = z.strictObject({
  /** Diagonal of the screen or projection, inches. */
  diagonalInches: z.number().min(20).max(400),
  /** Distance of the farthest seat, metres. */
  farthestSeatMetres: z.number().min(1).max(40),
});
export type RoomSetting = z.infer<typeof RoomSetting>;

/** A break somebody planned: after so many discussed cases, this long. */
export const PlannedBreak = z.strictObject({
  afterCases: z.int().min(1).max(500),
  minutes: z.int().min(1).max(60),
});
export type PlannedBreak = z.infer<typeof PlannedBreak>;

/** How one meeting is run. */
export const MeetingSettings = z.strictObject({
  /** Wall clock, `14:00`. */
  startsAt: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, 14:00'),
  /** Planned for a case nobody planned otherwise, minutes. */
  minutesPerCase: z.int().min(1).max(60),
  /** Candidates stay hidden until the team has recorded its own recommendation. */
  independentFirst: z.boolean(),
  room: RoomSetting,
  plannedBreak: PlannedBreak.optional(),
});
export type MeetingSettings = z.infer<typeof MeetingSettings>;

/** About three minutes a case: BMJ 2017;356:j114. The room is a 65-inch screen seen from 5 m. */
export const DEFAULT_SETTINGS: MeetingSettings = {
  startsAt: '14:00',
  minutesPerCase: 3,
  independentFirst: false,
  room: { diagonalInches: 65, farthestSeatMetres: 5 },
};
