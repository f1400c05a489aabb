import { useEffect } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomScene, RoomStage } from '#shared/contract/room';
import { DecisionDraft } from '#shared/domain/decision';

import { callHost } from '../../api/client.ts';
import { useIdentifierDisplay } from '../../api/identifier-display.ts';
import { caseAt, type OperatorState } from './operator-state.ts';

/** How long nothing is typed before the room reads it, in ms. */
const SHOW_AFTER_MS = 200;

type OnStage = {
  readonly detail: MeetingDetail;
  readonly state: OperatorState;
  /** Revision of the case that is loaded; its pages come up only then. */
  readonly revision: number | undefined;
  readonly readBack: DecisionDraft | undefined;
};

/** Puts on the room's screen what the operator is at; what is typed follows shortly after. */
export function useStage(onStage: OnStage): void {
  const display = useIdentifierDisplay();
  const { detail, state, readBack } = onStage;
  const scene = JSON.stringify(sceneOf(onStage));
  const typed = JSON.stringify(readable(readBack) ?? {});
  const identifiers = state.hidesInRoom || display === 'hidden' ? 'hidden' : 'shown';
  const { blank, theme } = state;
  const { room } = detail.settings;
  const meeting = detail.meeting.id;
  const stage = JSON.stringify({ meeting, blank, identifiers, theme, room });
  useEffect(() => {
    const timer = window.setTimeout(() => {
      // Each part was written by the code above from values of just this type.
      const base = JSON.parse(stage) as Omit<RoomStage, 'scene' | 'readBack'>;
      const shown = JSON.parse(scene) as RoomScene;
      const draft = JSON.parse(typed) as DecisionDraft;
      const isRead = shown.kind === 'case' && Object.keys(draft).length > 0;
      const whole = { ...base, scene: shown, ...(isRead ? { readBack: draft } : {}) };
      void callHost('room.show', { stage: whole }).catch(() => undefined);
    }, SHOW_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [stage, scene, typed]);
}

/** What is on the stage; a case stays behind the neutral page until it is loaded. */
export function sceneOf({ detail, state, revision }: OnStage): RoomScene {
  const { place } = state;
  const id = caseAt(place);
  const index = detail.agenda.findIndex((line) => line.case.id === id);
  const at = { item: index + 1, of: detail.agenda.length };
  if (place.kind === 'break' || place.kind === 'end') return { kind: place.kind };
  if (id === undefined || index < 0) return { kind: 'welcome' };
  if (place.kind !== 'case' || revision === undefined) return { kind: 'between', ...at };
  return { kind: 'case', ...at, case: id, revision, page: place.page };
}

/** A draft the room can read back; one with a part that is too long waits. */
function readable(draft: DecisionDraft | undefined): DecisionDraft | undefined {
  const parsed = DecisionDraft.safeParse(draft);
  return parsed.success ? parsed.data : undefined;
}
