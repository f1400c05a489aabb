import { VisuallyHidden } from '@mantine/core';
import { Fragment, type KeyboardEvent, useId, useState } from 'react';
import { flushSync } from 'react-dom';

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
import { useLinesInWindow } from './use-lines-in-window.ts';

const TEXTS = TEXT.followUp.table;

type ActionsTableProps = {
  readonly address: ActionsAddress;
  readonly decisions: readonly FollowedDecision[];
  readonly followUp: FollowUp;
  readonly onAsk: (asking: Asking) => void;
};

/** Every action and step that passes the filters, one per line. */
export function ActionsTable({ address, decisions, followUp, onAsk }: ActionsTableProps) {
  const help = useId();
  const lines = actionLines(decisions, address);
  if (lines.length === 0) return <p className={classes.none}>{TEXT.followUp.noneFound}</p>;
  return (
    <>
      <VisuallyHidden id={help}>{TEXTS.keys}</VisuallyHidden>
      <p className={classes.count}>{TEXTS.count(lines.length)}</p>
      <Lines lines={lines} help={help} followUp={followUp} onAsk={onAsk} />
    </>
  );
}

type LinesProps = Pick<ActionsTableProps, 'followUp' | 'onAsk'> & {
  readonly lines: readonly ActionLine[];
  /** Id of the sentence that names the keys. */
  readonly help: string;
};

function Lines({ lines, help, followUp, onAsk }: LinesProps) {
  // By its name: an answer may sort the line the keyboard is on to another place.
  const [wanted, setWanted] = useState<string | undefined>(undefined);
  const active = placeOf(lines, wanted);
  const { table, placed, below, measure } = useLinesInWindow(lines.length, active);

  function goTo(index: number): void {
    const line = lines[index];
    if (line === undefined) return;
    // The line the keyboard is on is always in the page, once it is drawn.
    flushSync(() => setWanted(keyOf(line)));
    table.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus();
  }

  function press(event: KeyboardEvent<HTMLTableRowElement>, line: ActionLine): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = lineAfter(event.key, lines.indexOf(line), lines.length);
    if (next !== undefined) goTo(next);
    else if (!answerBy(event.key, line, { followUp, onAsk })) return;
    event.preventDefault();
  }

  return (
    <table
      ref={table}
      className={classes.table}
      aria-label={TEXTS.label}
      aria-describedby={help}
      aria-rowcount={lines.length + 1}
    >
      <TableHead />
      <tbody>
        {placed.map(({ index, above }) => {
          const line = lines[index];
          return line === undefined ? undefined : (
            <Fragment key={keyOf(line)}>
              <Room px={above} />
              <ActionRow
                line={line}
                index={index}
                measure={measure}
                tabIndex={index === active ? 0 : -1}
                followUp={followUp}
                onAsk={onAsk}
                onFocus={() => setWanted(keyOf(line))}
                onPress={(event) => press(event, line)}
              />
            </Fragment>
          );
        })}
        <Room px={below} />
      </tbody>
    </table>
  );
}

/** The first line where the one that is wanted is gone. */
function placeOf(lines: readonly ActionLine[], wanted: string | undefined): number {
  return Math.max(
    0,
    lines.findIndex((line) => keyOf(line) === wanted),
  );
}

function keyOf({ decision, item }: ActionLine): string {
  return `${decision.meeting.id} ${decision.case.id} ${item.key}`;
}

const NOTHING = '\u00a0';

/** The room of lines that are not in the page. */
function Room({ px }: { readonly px: number }) {
  if (px <= 0) return undefined;
  return (
    <tr aria-hidden className={classes.room}>
      <td colSpan={6} height={px}>
        {NOTHING}
      </td>
    </tr>
  );
}

function TableHead() {
  return (
    <thead>
      <tr>
        {(['due', 'what', 'owner', 'case', 'meeting', 'state'] as const).map((name) => (
          <th key={name} scope="col" data-column={name}>
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
