import { Button, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';

import type { FollowedDecision } from '#shared/contract/follow-up';

import { keyName } from '../../app/shortcuts.ts';
import { isKeyOff } from '../../app/single-keys.ts';
import { TEXT } from '../../text/text.ts';
import { type ActionLine, actionLines } from './action-lines.ts';
import { ActionRow } from './ActionRow.tsx';
import type { ActionsAddress } from './actions-address.ts';
import classes from './ActionsTable.module.css';
import type { Asking } from './FollowUpDialog.tsx';
import type { FollowUp } from './use-follow-up.ts';

const TEXTS = TEXT.followUp.table;
/** Lines drawn at once. */
const STEP = 100;

type ActionsTableProps = {
  readonly address: ActionsAddress;
  readonly decisions: readonly FollowedDecision[];
  readonly followUp: FollowUp;
  readonly onAsk: (asking: Asking) => void;
};

/** Every action and step that passes the filters, one per line. */
export function ActionsTable({ address, decisions, followUp, onAsk }: ActionsTableProps) {
  const [limit, setLimit] = useState(STEP);
  const [active, setActive] = useState(0);
  const help = useId();
  const lines = actionLines(decisions, address);
  const shown = lines.slice(0, limit);

  function press(event: KeyboardEvent<HTMLTableRowElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = lineAfter(event.key, active, shown.length);
    const line = shown[active];
    if (next !== undefined) focusLine(event.currentTarget.parentElement, next);
    else if (line === undefined || !answerBy(event.key, line, { followUp, onAsk })) return;
    event.preventDefault();
  }

  if (lines.length === 0) return <p className={classes.none}>{TEXT.followUp.noneFound}</p>;
  return (
    <>
      <VisuallyHidden id={help}>{TEXTS.keys}</VisuallyHidden>
      <p className={classes.count}>{TEXTS.count(lines.length)}</p>
      <table className={classes.table} aria-label={TEXTS.label} aria-describedby={help}>
        <TableHead />
        <tbody>
          {shown.map((line, index) => (
            <ActionRow
              key={`${line.decision.meeting.id} ${line.decision.case.id} ${line.item.key}`}
              line={line}
              tabIndex={index === Math.min(active, shown.length - 1) ? 0 : -1}
              followUp={followUp}
              onAsk={onAsk}
              onFocus={() => setActive(index)}
              onPress={press}
            />
          ))}
        </tbody>
      </table>
      {lines.length > limit && (
        <Button variant="default" onClick={() => setLimit(limit + STEP)}>
          {TEXTS.more(Math.min(STEP, lines.length - limit))}
        </Button>
      )}
    </>
  );
}

function TableHead() {
  return (
    <thead>
      <tr>
        {(['due', 'what', 'owner', 'case', 'meeting', 'state'] as const).map((name) => (
          <th key={name} scope="col">
            {TEXTS[name]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function lineAfter(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

function focusLine(body: HTMLElement | null, index: number): void {
  if (body instanceof HTMLTableSectionElement) body.rows[index]?.focus();
}

/** Does what the letter stands for; false for every other key. */
function answerBy(
  key: string,
  { decision, item }: ActionLine,
  { followUp, onAsk }: Pick<ActionsTableProps, 'followUp' | 'onAsk'>,
): boolean {
  const name = keyName(key);
  if (isKeyOff(key)) return false;
  if (name === 'D') onAsk({ kind: 'done', decision, item });
  else if (name === 'N') onAsk({ kind: 'not-done', decision, item });
  else if (name === 'O' && item.state !== 'open') {
    followUp.answer({ decision, item }, { kind: 'open-again' });
  } else return false;
  return true;
}
