import { z } from 'zod';

import { CaseId } from '#shared/contract/case-summary';
import type { MeetingId } from '#shared/contract/meeting-summary';
import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomStage } from '#shared/contract/room';

import { type OperatorPlace, type OperatorState, START } from './operator-state.ts';

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

/**
 * Where this window was in the meeting, also after a reload. A new window, as after the former one
 * was closed in the middle, goes on with what the room sees.
 */
export function rememberedState(
  { meeting, agenda }: MeetingDetail,
  onStage: RoomStage | undefined,
): OperatorState {
  const kept = sessionStorage.getItem(keyOf(meeting.id));
  const parsed = Remembered.safeParse(kept === null ? undefined : JSON.parse(kept));
  if (parsed.success) return parsed.data;
  if (onStage?.meeting !== meeting.id) return START;
  const { scene, blank, theme, identifiers } = onStage;
  const cases = agenda.map((line) => line.case.id);
  return { place: placeOf(scene, cases), blank, theme, hidesInRoom: identifiers === 'hidden' };
}

/** Where a scene is; the welcome where the agenda has changed so that nobody can tell. */
function placeOf(scene: RoomStage['scene'], cases: readonly CaseId[]): OperatorPlace {
  if (scene.kind === 'case') {
    return cases.includes(scene.case)
      ? { kind: 'case', caseId: scene.case, page: scene.page }
      : START.place;
  }
  if (scene.kind !== 'between') return { kind: scene.kind };
  const caseId = cases.length === scene.of ? cases[scene.item - 1] : undefined;
  return caseId === undefined ? START.place : { kind: 'between', caseId };
}

export function rememberState(meeting: MeetingId, state: OperatorState): void {
  sessionStorage.setItem(keyOf(meeting), JSON.stringify(state));
}
