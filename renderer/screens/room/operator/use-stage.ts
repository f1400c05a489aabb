import { useEffect } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { IdentifierDisplay } from '#shared/contract/identifier-display';
import type { RoomScene, RoomStage } from '#shared/contract/room';
import { DecisionDraft } from '#shared/domain/decision';

import { callHost } from '../../../api/client.ts';
import { useIdentifierDisplay } from '../../../api/identifier-display.ts';
import { caseAt, type OperatorState } from './operator-state.ts';

/** How long nothing is typed before the room reads it, in ms. */
const SHOW_AFTER_MS = 200;

export type OnStage = {
  readonly detail: MeetingDetail;
  readonly state: OperatorState;
  /** Revision of the case that is loaded; its pages come up only then. */
  readonly revision: number | undefined;
  readonly readBack: ReadBack | undefined;
};

/** A decision the room reads, and whether it is on record. */
export type ReadBack = {
  readonly draft: DecisionDraft;
  readonly is: NonNullable<RoomStage['readBackIs']>;
};

/** Puts on the room's screen what the operator is at; what is typed follows shortly after. */
export function useStage(onStage: OnStage): RoomStage {
  const display = useIdentifierDisplay();
  const stage = stageOf(onStage, display);
  const text = JSON.stringify(stage);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      // Written one line above from a value of just this type.
      const whole = JSON.parse(text) as RoomStage;
      void callHost('room.show', { stage: whole }).catch(() => undefined);
    }, SHOW_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return stage;
}

function stageOf(onStage: OnStage, display: IdentifierDisplay): RoomStage {
  const { detail, state, readBack } = onStage;
  const scene = sceneOf(onStage);
  const draft = readable(readBack?.draft);
  const isRead = scene.kind === 'case' && draft !== undefined && Object.keys(draft).length > 0;
  return {
    meeting: detail.meeting.id,
    scene,
    blank: state.blank,
    identifiers: state.hidesInRoom ? 'hidden' : display,
    theme: state.theme,
    room: detail.settings.room,
    ...(isRead ? { readBack: draft, readBackIs: readBack?.is } : {}),
  };
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
