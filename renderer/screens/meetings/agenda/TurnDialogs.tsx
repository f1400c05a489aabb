import { Button, Group, Modal } from '@mantine/core';

import type { Stay } from '#shared/domain/attendance';

import { TEXT } from '../../../text/text.ts';
import classes from './MeetingHeader.module.css';

const TEXTS = TEXT.meetings.agenda;

type ClosingDialogProps = {
  /** Cases to discuss that are not done. */
  readonly open: number;
  readonly onCancel: () => void;
  readonly onClose: () => void;
};

/** Asks before a meeting is closed, and says what is not done. */
export function ClosingDialog({ open, onCancel, onClose }: ClosingDialogProps) {
  const { closing } = TEXTS;
  return (
    <Modal
      opened
      onClose={onCancel}
      title={closing.title}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.cancel }}
    >
      <p>{closing.what(open)}</p>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          {TEXT.meetings.cancel}
        </Button>
        <Button onClick={onClose}>{closing.act}</Button>
      </Group>
    </Modal>
  );
}

type ReopeningDialogProps = {
  /** Who was at the table when it closed. */
  readonly people: readonly Stay[];
  readonly onCancel: () => void;
  readonly onOpen: (table: 'as-before' | 'empty') => void;
};

/** Asks, before a closed meeting goes on, whether those who were there still are. */
export function ReopeningDialog({ people, onCancel, onOpen }: ReopeningDialogProps) {
  const { reopening } = TEXTS;
  const count = people.length;
  return (
    <Modal
      opened
      onClose={onCancel}
      title={reopening.title}
      size="36rem"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': TEXT.meetings.cancel }}
    >
      <p>{reopening.what(count)}</p>
      {count > 0 && (
        <ul className={classes.people}>
          {people.map(({ id, name, role }) => (
            <li key={id}>{TEXTS.reopening.person(name, role)}</li>
          ))}
        </ul>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={onCancel}>
          {TEXT.meetings.cancel}
        </Button>
        <Button variant={count === 0 ? 'filled' : 'default'} onClick={() => onOpen('empty')}>
          {count === 0 ? reopening.act : reopening.empty}
        </Button>
        {count > 0 && <Button onClick={() => onOpen('as-before')}>{reopening.same(count)}</Button>}
      </Group>
    </Modal>
  );
}
