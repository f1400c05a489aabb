import { Modal, Radio } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';

import type { AgendaLine, MeetingDetail } from '#shared/contract/meetings';

import type { Acts } from '../../../components/act-status/use-acts.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { localToday } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import { overviewQuery } from '../queries.ts';
import { DialogActs } from '../rules/DialogActs.tsx';
import { meetingName, moveCase } from './case-acts.ts';
import classes from './CasePane.module.css';

type MoveCaseDialogProps = {
  readonly detail: MeetingDetail;
  readonly line: AgendaLine;
  readonly acts: Acts;
  readonly onClose: () => void;
};

const TEXTS = TEXT.meetings.agenda.preview;

/** To which meeting to come a case goes; none is chosen beforehand. */
export function MoveCaseDialog({ detail, line, acts, onClose }: MoveCaseDialogProps) {
  const { data } = useQuery(overviewQuery);
  const [which, setWhich] = useState('');
  const [isFaulty, setFaulty] = useState(false);
  const others = (data?.ok === true ? data.value.meetings : [])
    .filter(({ state }) => state !== 'closed')
    .map(({ meeting }) => meeting)
    .filter(({ id, on }) => id !== detail.meeting.id && on >= localToday())
    .toReversed();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const to = others.find(({ id }) => id === which);
    if (to === undefined) setFaulty(true);
    else {
      onClose();
      acts.run(() => moveCase(detail, line, to));
    }
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={TEXTS.moving(caseName(line.case))}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.close }}
    >
      {others.length === 0 ? (
        <p>{TEXTS.noOther}</p>
      ) : (
        <form noValidate onSubmit={submit}>
          <Radio.Group
            label={TEXTS.which}
            value={which}
            error={isFaulty ? TEXTS.moveFault : undefined}
            onChange={setWhich}
          >
            <div className={classes.options}>
              {others.map((meeting) => (
                <Radio key={meeting.id} value={meeting.id} label={meetingName(meeting)} />
              ))}
            </div>
          </Radio.Group>
          <DialogActs act={TEXTS.moveAct} onCancel={onClose} />
        </form>
      )}
    </Modal>
  );
}
