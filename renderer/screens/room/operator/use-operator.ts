import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { RoomStage } from '#shared/contract/room';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { MeetingAct } from '#shared/domain/meeting-event';

import { callHost } from '../../../api/client.ts';
import { actsBetween } from './operator-acts.ts';
import { rememberedState, rememberState } from './operator-memory.ts';
import {
  courseOf,
  type Move,
  type OperatorPlace,
  type OperatorState,
  placeAfter,
} from './operator-state.ts';
import type { RoomPage } from '../room-pages.ts';

export type Operator = {
  readonly state: OperatorState;
  /** True while a last act could not be put on record. */
  readonly hasFailed: boolean;
  readonly change: (patch: Partial<OperatorState>) => void;
  readonly move: (move: Move, pages: readonly RoomPage[] | undefined) => void;
  readonly goTo: (place: OperatorPlace, pages: readonly RoomPage[] | undefined) => void;
  readonly act: (act: MeetingAct) => Promise<void>;
};

/** Where the room is, with what happens put on record while the meeting is open. */
export function useOperator(detail: MeetingDetail, onStage: RoomStage | undefined): Operator {
  const { id } = detail.meeting;
  const client = useQueryClient();
  const [state, setState] = useState(() => rememberedState(detail, onStage));
  const [hasFailed, setHasFailed] = useState(false);

  function change(patch: Partial<OperatorState>): void {
    const next = { ...state, ...patch };
    rememberState(id, next);
    setState(next);
  }

  async function put(acts: readonly MeetingAct[]): Promise<void> {
    let isKept = true;
    // One after another: their order is the record.
    for (const act of acts) isKept = (await putOnRecord(id, act)) && isKept;
    setHasFailed(!isKept);
    await client.invalidateQueries({ queryKey: ['meeting-detail', id] });
  }

  function goTo(place: OperatorPlace, pages: readonly RoomPage[] | undefined): void {
    if (place === state.place) return;
    change({ place, blank: 'none' });
    if (meetingStateOf(detail.events) !== 'open') return;
    const acts = actsBetween(state.place, place, (page) => pages?.[page]?.name);
    if (acts.length > 0) void put(acts);
  }

  function move(next: Move, pages: readonly RoomPage[] | undefined): void {
    // From a blank screen any move only brings the page back.
    if (state.blank !== 'none') {
      change({ blank: 'none' });
      return;
    }
    goTo(placeAfter(state.place, next, courseOf(detail, pages)), pages);
  }

  return { state, hasFailed, change, move, goTo, act: (act) => put([act]) };
}

async function putOnRecord(id: MeetingDetail['meeting']['id'], act: MeetingAct): Promise<boolean> {
  try {
    return (await callHost('meetings.act', { id, act })).ok;
  } catch {
    return false;
  }
}
