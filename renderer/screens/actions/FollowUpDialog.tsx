import { Modal } from '@mantine/core';

import type { FollowedDecision, FollowUpItem } from '#shared/contract/follow-up';
import type { MeetingSummary } from '#shared/contract/meeting-summary';

import { caseName } from '../../components/case-name/case-name.ts';
import { TEXT } from '../../text/text.ts';
import { DoneForm } from './DoneForm.tsx';
import { NotDoneForm } from './NotDoneForm.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { TriggerForm } from './TriggerForm.tsx';
import { type FollowUp, subjectName } from './use-follow-up.ts';

/** What has to be told before something is recorded of a decision or of one of its items. */
export type Asking = {
  readonly kind: 'done' | 'not-done' | 'outcome' | 'trigger';
  readonly decision: FollowedDecision;
  readonly item?: FollowUpItem;
};

type FollowUpDialogProps = {
  readonly asking: Asking;
  readonly coming: readonly MeetingSummary[];
  readonly today: string;
  readonly followUp: FollowUp;
  readonly onClose: () => void;
};

const TEXTS = TEXT.followUp.forms;

/** The question an act asks; leaving it changes nothing. */
export function FollowUpDialog(props: FollowUpDialogProps) {
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={titleOf(props.asking)}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.followUp.acts.close }}
    >
      <Question {...props} />
    </Modal>
  );
}

function titleOf({ kind, decision }: Asking): string {
  if (kind === 'done') return TEXTS.done;
  if (kind === 'not-done') return TEXTS.notDone;
  return TEXTS[kind](caseName(decision.case));
}

function Question({ asking, coming, today, followUp, onClose }: FollowUpDialogProps) {
  const { kind, decision, item } = asking;
  const subject = { decision, item };
  const about = `${caseName(decision.case)}: ${subjectName(subject)}`;
  const record = (act: () => void) => {
    onClose();
    act();
  };
  switch (kind) {
    case 'done':
      return (
        <DoneForm
          about={about}
          today={today}
          onCancel={onClose}
          onAnswer={(answer) => record(() => followUp.answer(subject, answer))}
        />
      );
    case 'not-done':
      return (
        <NotDoneForm
          about={about}
          onCancel={onClose}
          onAnswer={(answer) => record(() => followUp.answer(subject, answer))}
        />
      );
    case 'outcome':
      return (
        <OutcomeForm
          today={today}
          onCancel={onClose}
          onOutcome={(outcome) => record(() => followUp.recordOutcome(decision, outcome))}
        />
      );
    case 'trigger':
      return (
        <TriggerForm
          coming={coming}
          onCancel={onClose}
          onTrigger={(trigger, to) => record(() => followUp.enterTrigger(decision, trigger, to))}
        />
      );
  }
}
