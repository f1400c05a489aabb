import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { MeetingDetail } from '#shared/contract/meetings';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { BoardSheet } from '#shared/report/board-sheet-model';

import { latestCaseQuery } from '../../../../api/queries.ts';
import { TEXT } from '../../../../text/text.ts';
import type { RoomSheet } from '../../room-pages.ts';
import { CorrectForm } from './CorrectForm.tsx';
import classes from './CorrectPanel.module.css';
import { CorrectionResult } from './CorrectionResult.tsx';
import { dropCorrection } from './use-correction.ts';

const TEXTS = TEXT.operator.correct;

type CorrectPanelProps = { readonly detail: MeetingDetail; readonly shown: RoomSheet };

type Saved = { readonly revision: number; readonly before: BoardSheet };

/** Corrects the case in the meeting, then shows what became of its headline and candidates. */
export function CorrectPanel({ detail, shown }: CorrectPanelProps) {
  const { data: reply, isFetchedAfterMount } = useQuery(latestCaseQuery(shown.id));
  const [saved, setSaved] = useState<Saved | undefined>(undefined);
  const [round, setRound] = useState(0);
  const isOpen = meetingStateOf(detail.events) === 'open';
  if (!isOpen) return <p className={classes.lead}>{TEXTS.notOpen}</p>;
  if (saved !== undefined) {
    return <CorrectionResult {...saved} shown={shown} onMore={() => setSaved(undefined)} />;
  }
  if (reply?.ok !== true || !isFetchedAfterMount) {
    return <p className={classes.lead}>{TEXTS.loading}</p>;
  }
  const latest = reply.value;
  return (
    <CorrectForm
      key={`${latest.revision} ${round}`}
      meeting={detail.meeting.id}
      latest={latest}
      onDiscard={() => {
        dropCorrection(detail.meeting.id, latest);
        setRound(round + 1);
      }}
      onSaved={(revision) => setSaved({ revision, before: shown.sheet })}
    />
  );
}
