import { Button } from '@mantine/core';
import { IconCalendarExclamation, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';

import type { FollowUpItem } from '#shared/contract/follow-up';
import { formatDate } from '#shared/domain/format-date';

import { caseName } from '../../components/case-name/case-name.ts';
import { ClinicalText } from '../../components/clinical-text/ClinicalText.tsx';
import { answerText } from '../../components/follow-up/answer-text.ts';
import { Glyph } from '../../components/glyph/Glyph.tsx';
import { TEXT } from '../../text/text.ts';
import type { ActionLine } from './action-lines.ts';
import classes from './ActionsTable.module.css';
import type { Asking } from './FollowUpDialog.tsx';
import type { FollowUp } from './use-follow-up.ts';

const TEXTS = TEXT.followUp;

type ActionRowProps = {
  readonly line: ActionLine;
  readonly index: number;
  readonly measure: (row: HTMLTableRowElement | null) => void;
  readonly tabIndex: number;
  readonly followUp: FollowUp;
  readonly onAsk: (asking: Asking) => void;
  readonly onFocus: () => void;
  readonly onPress: (event: KeyboardEvent<HTMLTableRowElement>) => void;
};

/** One action or step: until when, what, who, of which case and meeting, and what became of it. */
export function ActionRow(props: ActionRowProps) {
  const { line, index, measure, tabIndex, followUp, onAsk, onFocus, onPress } = props;
  const { decision, item } = line;
  return (
    <tr
      ref={measure}
      className={classes.row}
      aria-rowindex={index + 2}
      data-index={index}
      tabIndex={tabIndex}
      data-state={item.state}
      data-overdue={item.isOverdue}
      onFocus={onFocus}
      onKeyDown={onPress}
    >
      <td>
        <Due item={item} />
      </td>
      <th scope="row">
        <ClinicalText text={item.what} />
        <span className={classes.quiet}>{TEXTS.table.kinds[item.kind]}</span>
      </th>
      <td>{item.owner ?? TEXTS.filters.nobody}</td>
      <td>
        <Link to="/cases/$id" params={{ id: decision.case.id }}>
          {caseName(decision.case)}
        </Link>
      </td>
      <td>
        {formatDate(decision.meeting.on)}
        <span className={classes.quiet}>{decision.meeting.name}</span>
      </td>
      <td>
        <State item={item} />
        <Acts line={line} followUp={followUp} onAsk={onAsk} />
      </td>
    </tr>
  );
}

function Due({ item: { due, isOverdue } }: { readonly item: FollowUpItem }) {
  return (
    <>
      {isOverdue && (
        <span className={classes.overdue}>
          <IconCalendarExclamation size="1.125em" aria-hidden />
          {TEXTS.table.overdue}
        </span>
      )}
      {due === undefined ? TEXTS.table.noDue : formatDate(due)}
    </>
  );
}

function State({ item: { state, given } }: { readonly item: FollowUpItem }) {
  return (
    <span className={classes.state} data-state={state}>
      {state === 'done' && <IconCircleCheck size="1.125em" aria-hidden />}
      {state === 'not-done' && <Glyph kind="against" />}
      {state === 'open' && <IconCircleDashed size="1.125em" aria-hidden />}
      {state === 'open' ? TEXTS.state.open : answerText(given)}
    </span>
  );
}

function Acts({
  line: { decision, item },
  followUp,
  onAsk,
}: Pick<ActionRowProps, 'line' | 'followUp' | 'onAsk'>) {
  if (item.state !== 'open') {
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={TEXTS.acts.againOf(item.what)}
        onClick={() => followUp.answer({ decision, item }, { kind: 'open-again' })}
      >
        {TEXTS.acts.again}
      </Button>
    );
  }
  return (
    <span className={classes.acts}>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={TEXTS.acts.doneOf(item.what)}
        onClick={() => onAsk({ kind: 'done', decision, item })}
      >
        {TEXTS.acts.done}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={TEXTS.acts.notDoneOf(item.what)}
        onClick={() => onAsk({ kind: 'not-done', decision, item })}
      >
        {TEXTS.acts.notDone}
      </Button>
    </span>
  );
}
