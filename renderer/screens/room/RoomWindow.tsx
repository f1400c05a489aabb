import { useDocumentTitle, useTimeout } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { RoomScene as Scene, RoomStage } from '#shared/contract/room';

import { callHost } from '../../api/client.ts';
import { TEXT } from '../../text/text.ts';
import { RoomFrame } from './RoomFrame.tsx';
import { RoomScene } from './RoomScene.tsx';
import classes from './RoomWindow.module.css';

/** How often the window asks what to show, ms. */
const ASK_EVERY_MS = 300;
/** How long it is black before it says why, ms. */
const SAY_AFTER_MS = 1500;

/** The presenter's window: shows what the operator put on the stage, and does nothing itself. */
export function RoomWindow() {
  useDocumentTitle(TEXT.roomStage.documentTitle);
  const asked = useQuery({
    queryKey: ['room-stage'],
    queryFn: () => callHost('room.stage', {}),
    refetchInterval: ASK_EVERY_MS,
    refetchIntervalInBackground: true,
    gcTime: 0,
  });
  if (asked.isPending) return <Dark key="pending" />;
  if (asked.isError || !asked.data.ok) {
    const isLocked = asked.data?.ok === false && asked.data.error.code === 'vault-locked';
    const why = isLocked ? TEXT.roomStage.locked : TEXT.roomStage.lost;
    return <Dark key={why} why={why} />;
  }
  const { stage, serial } = asked.data.value;
  if (stage === undefined) return <Dark key="waiting" why={TEXT.roomStage.waiting} />;
  return <OnStage stage={stage} serial={serial} />;
}

type DarkProps = { readonly why?: string };

/** Black at once; why it is comes a moment later, so that nothing of a patient stays on. */
function Dark({ why }: DarkProps) {
  const [isSaid, setIsSaid] = useState(false);
  useTimeout(() => setIsSaid(true), SAY_AFTER_MS, { autoInvoke: true });
  return <main className={classes.dark}>{isSaid && why !== undefined && <p>{why}</p>}</main>;
}

type OnStageProps = { readonly stage: RoomStage; readonly serial: number };

function OnStage({ stage, serial }: OnStageProps) {
  const { meeting, scene, identifiers } = stage;
  const meetings = useQuery({
    queryKey: ['room-meetings', meeting],
    queryFn: () => callHost('meetings.list', {}),
  });
  const named = meetings.data?.ok
    ? meetings.data.value.find(({ id }) => id === meeting)
    : undefined;
  const sheet = useRoomSheet(stage, serial);
  if (sheet.isError || sheet.data?.ok === false) {
    return <Dark key="failed" why={TEXT.roomStage.lost} />;
  }
  return (
    <main className={classes.window}>
      <RoomFrame stage={stage}>
        <RoomScene
          key={`${sceneKey(scene)} ${identifiers}`}
          stage={stage}
          sheet={scene.kind === 'case' ? sheet.data?.value : undefined}
          meeting={named}
        />
      </RoomFrame>
    </main>
  );
}

/** The sheet of the scene's case; one that is withheld is asked for again with every change. */
function useRoomSheet({ meeting, scene, identifiers }: RoomStage, serial: number) {
  const isCase = scene.kind === 'case';
  const which = isCase ? { id: scene.case, revision: scene.revision } : undefined;
  const key = ['room-sheet', meeting, which, identifiers];
  const ask = () =>
    which === undefined
      ? Promise.reject(new Error('no case is shown'))
      : callHost('room.sheet', { meeting, ...which, identifiers });
  const shown = useQuery({ queryKey: key, queryFn: ask, enabled: isCase, gcTime: 0 });
  const isWithheld = shown.data?.ok === true && shown.data.value.candidates === 'withheld';
  const again = useQuery({
    queryKey: [...key, serial],
    queryFn: ask,
    enabled: isCase && isWithheld,
    gcTime: 0,
  });
  return isWithheld && again.data !== undefined ? again : shown;
}

function sceneKey(scene: Scene): string {
  return scene.kind === 'case' ? `${scene.case} ${scene.revision}` : scene.kind;
}
