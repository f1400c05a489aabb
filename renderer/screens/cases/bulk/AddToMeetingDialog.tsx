import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { meetingsQuery } from '../../../api/queries.ts';
import { TEXT } from '../../../text/text.ts';
import { meetingsToCome } from '../next-meeting.ts';
import { localToday } from '../../../components/moment/moment-text.ts';
import { AddToMeetingForm } from './AddToMeetingForm.tsx';
import type { BulkDialogProps } from './bulk-dialog-props.ts';

const TEXTS = TEXT.cases.bulk.meeting;

/** Puts the chosen cases on the agenda of a meeting to come, or of a new one. */
export function AddToMeetingDialog(props: BulkDialogProps) {
  const { data, isError } = useQuery(meetingsQuery);
  const day = localToday();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={TEXTS.title(props.rows.length)}
      size="lg"
      closeButtonProps={{ 'aria-label': TEXT.cases.close }}
    >
      {(isError || data?.ok === false) && <p role="alert">{TEXTS.problem}</p>}
      {data === undefined && !isError && <p>{TEXTS.loading}</p>}
      {data?.ok === true && (
        <AddToMeetingForm {...props} meetings={meetingsToCome(data.value, day)} today={day} />
      )}
    </Modal>
  );
}
