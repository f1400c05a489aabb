import { Stack, Textarea } from '@mantine/core';

import type { MeetingDetail } from '#shared/contract/meetings';

import { TEXT } from '../../../text/text.ts';
import classes from './CasePanel.module.css';
import type { KeptEntry } from './decide/use-kept-entry.ts';

const TEXTS = TEXT.operator.notes;

type NotesPanelProps = {
  readonly detail: MeetingDetail;
  readonly caseId: string;
  readonly kept: KeptEntry;
};

/** What was noted when the agenda was planned, and notes of one's own. */
export function NotesPanel({ detail, caseId, kept }: NotesPanelProps) {
  const plan = detail.agenda.find((line) => line.case.id === caseId)?.plan;
  const { presenter, late, note } = plan ?? {};
  const planned = [
    ...(presenter === undefined ? [] : [TEXTS.presenter(presenter)]),
    ...(late === undefined ? [] : [TEXTS.late(late.approvedBy, late.reason)]),
    ...(note === undefined ? [] : [note]),
  ];
  return (
    <Stack gap="sm" className={classes.notes}>
      <h2>{TEXTS.plan}</h2>
      {(planned.length === 0 ? [TEXTS.nothing] : planned).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Textarea
        label={TEXTS.own}
        description={TEXTS.ownHint}
        autosize
        minRows={6}
        maxLength={4000}
        value={kept.entry.notes}
        onChange={(event) => kept.set({ notes: event.currentTarget.value })}
      />
    </Stack>
  );
}
