import { useDraggable, useDroppable } from '@dnd-kit/core';
import { ActionIcon } from '@mantine/core';
import { useMergedRef } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';

import type { CaseId } from '#shared/contract/case-summary';
import type { AgendaLine } from '#shared/contract/meetings';

import { isPressed } from '../../../app/shortcuts.ts';
import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { AgendaCase } from './AgendaCase.tsx';
import classes from './AgendaRow.module.css';
import { focusRow, moveFocus } from './row-focus.ts';
import type { AgendaActs } from './use-agenda.ts';

type AgendaRowProps = {
  readonly line: AgendaLine;
  readonly number: number;
  readonly of: number;
  /** Planned. */
  readonly minutes: number;
  /** How long it took or runs, in words. */
  readonly time: string | undefined;
  readonly keysId: string;
  readonly isChosen: boolean;
  readonly isTabStop: boolean;
  readonly acts: AgendaActs;
  readonly onChoose: (id: CaseId) => void;
};

const TEXTS = TEXT.meetings.agenda;

/** A case of the agenda: dragged by its handle, moved with buttons or keys. */
export function AgendaRow(props: AgendaRowProps) {
  const { line, number, minutes, time, isChosen, acts } = props;
  const { id } = line.case;
  const { setNodeRef, setActivatorNodeRef, listeners, transform, isDragging } = useDraggable({
    id,
  });
  const { setNodeRef: setPlaceRef, isOver } = useDroppable({ id });
  const setRow = useMergedRef(setNodeRef, setPlaceRef);

  return (
    <li
      ref={setRow}
      className={classes.row}
      data-agenda-case={id}
      data-chosen={isChosen}
      data-dragging={isDragging}
      data-over={isOver && !isDragging}
      data-fixed={acts.isFixed}
      style={transform === null ? undefined : { translate: `0 ${transform.y}px` }}
    >
      {!acts.isFixed && (
        <span
          ref={setActivatorNodeRef}
          className={classes.handle}
          title={TEXTS.drag}
          onPointerDown={(event) => void listeners?.['onPointerDown']?.(event)}
        >
          <IconGripVertical size="1.25rem" aria-hidden />
        </span>
      )}
      <span className={classes.number}>{number}</span>
      <CaseButton {...props} />
      <span className={classes.minutes}>
        {TEXTS.minutes(minutes)}
        {time !== undefined && <span>{time}</span>}
      </span>
      {!acts.isFixed && <Steps {...props} />}
    </li>
  );
}

function CaseButton({ line, keysId, isChosen, isTabStop, acts, onChoose }: AgendaRowProps) {
  const { id } = line.case;

  function press(event: KeyboardEvent<HTMLElement>): void {
    if (isPressed('Alt+ArrowUp', event) || isPressed('Alt+ArrowDown', event)) {
      event.preventDefault();
      acts.step(id, event.key === 'ArrowUp' ? -1 : 1);
      focusRow(id);
    } else if (moveFocus(event)) event.preventDefault();
  }

  return (
    <button
      type="button"
      className={classes.case}
      tabIndex={isTabStop ? 0 : -1}
      aria-current={isChosen}
      aria-describedby={keysId}
      data-agenda-button
      onKeyDown={press}
      onClick={() => onChoose(id)}
    >
      <AgendaCase line={line} />
    </button>
  );
}

function Steps({ line, number, of, acts }: AgendaRowProps) {
  const { id } = line.case;
  const name = caseName(line.case);
  return (
    <span className={classes.steps}>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={TEXTS.up(name)}
        disabled={number === 1}
        onClick={() => acts.step(id, -1)}
      >
        <IconArrowUp size="1.125rem" aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="lg"
        aria-label={TEXTS.down(name)}
        disabled={number === of}
        onClick={() => acts.step(id, 1)}
      >
        <IconArrowDown size="1.125rem" aria-hidden />
      </ActionIcon>
    </span>
  );
}
