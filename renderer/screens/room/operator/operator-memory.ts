import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';

import { type OperatorState, START } from './operator-state.ts';

const Page = z.int().min(0);
const left = z.strictObject({ caseId: CaseId, page: Page }).optional();

const Remembered = z.strictObject({
  place: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['welcome', 'break']) }),
    z.strictObject({ kind: z.literal('end'), left }),
    z.strictObject({ kind: z.literal('between'), caseId: CaseId, left }),
    z.strictObject({
      kind: z.literal('case'),
      caseId: CaseId,
      page: Page,
      from: Page.optional(),
    }),
  ]),
  blank: z.enum(['none', 'black', 'white']),
  theme: z.enum(['light', 'dark']),
  hidesInRoom: z.boolean(),
});

const keyOf = (meeting: MeetingId) => `consilium-room-${meeting}`;

/** Where this window was in the meeting, also after a reload; a new window starts at the welcome. */
export function rememberedState(meeting: MeetingId): OperatorState {
  const kept = sessionStorage.getItem(keyOf(meeting));
  if (kept === null) return START;
  const parsed = Remembered.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : START;
}

export function rememberState(meeting: MeetingId, state: OperatorState): void {
  sessionStorage.setItem(keyOf(meeting), JSON.stringify(state));
}
