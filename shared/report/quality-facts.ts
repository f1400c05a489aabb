import type { Decision, DecisionDraft } from '../domain/decision.ts';
import type { FollowUpAnswer } from '../domain/follow-up.ts';

/** What became of an action or step with a due day, for the figures. */
export type ItemFate = 'in-time' | 'late' | 'day-unknown' | 'not-done' | 'overdue' | 'not-yet-due';

/** What was recorded about a case of a meeting that was held. It names nobody. */
export type HeldCase = {
  /** Planned, minutes. */
  readonly planned: number;
  /** Discussed, seconds; absent when no time was taken. */
  readonly seconds?: number;
  readonly decided?: DecidedCase;
};

/** The decision that stands, with what was on the screen and what became of it. */
export type DecidedCase = {
  readonly decision: Decision;
  /** The team's own view, recorded before the candidates were shown. */
  readonly ownView?: DecisionDraft;
  readonly shown: {
    readonly comorbidity: boolean;
    readonly performance: boolean;
    readonly patientView: boolean;
  };
  /** From the referral to the day of the meeting; absent when one of them is not known. */
  readonly referralDays?: number;
  readonly items: readonly ItemFate[];
  /** Whether the decision as a whole was carried out. */
  readonly whole?: FollowUpAnswer;
};

/** A meeting that was held and closed. */
export type HeldMeeting = {
  /** `2026-11`. */
  readonly month: string;
  /** Enough of the right people were there whenever a case began; absent without a quorum rule. */
  readonly isQuorate?: boolean;
  /** From opening to closing without breaks, minutes. */
  readonly minutes: number;
  /** Planned for the cases to discuss, minutes. */
  readonly planned: number;
  /** Cases these minutes were planned for. */
  readonly toDiscuss: number;
  readonly cases: readonly HeldCase[];
};
