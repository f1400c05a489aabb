import { Button } from '@mantine/core';
import { useState } from 'react';
import { flushSync } from 'react-dom';

import type { MeetingId } from '#shared/contract/meeting-summary';

import { momentText } from '../clocks.ts';
import { TEXT } from '../../../text/text.ts';
import { CopyActs } from './CopyActs.tsx';
import { GroupHead } from './GroupHead.tsx';
import { firstItems, type OwedGroup } from './owed-lists.ts';
import classes from './OwedPane.module.css';
import { OwedRow } from './OwedRow.tsx';
import type { OwedList } from './use-owed.ts';
import { useAsked } from './use-asked.ts';

type OwedPaneProps = {
  /** Of whom the list is; undefined for the chase list. */
  readonly from: string | undefined;
  readonly meeting: MeetingId | undefined;
  readonly list: OwedList;
  readonly groups: readonly OwedGroup[];
  readonly now: string;
};

const TEXTS = TEXT.preparation.worklist;
/** Items drawn at once. */
const STEP = 60;

/** One list with what can be done with it as a whole. */
export function OwedPane({ from, meeting, list, groups, now }: OwedPaneProps) {
  const [limit, setLimit] = useState(STEP);
  const asked = useAsked(meeting);
  const { items, state, looked, total } = list;
  const title = from ?? TEXTS.chase;
  const cases = new Set(items.map((item) => item.case.id)).size;

  /** Paper has no button for more. */
  function print(): void {
    flushSync(() => setLimit(items.length));
    window.print();
  }

  return (
    <section className={classes.pane} aria-labelledby="owed-title">
      <header className={classes.head}>
        <div>
          <h2 id="owed-title">{TEXTS.heading(title, items.length, cases)}</h2>
          <p>{from === undefined ? TEXTS.chaseLead : TEXTS.lead(from)}</p>
          {state !== 'whole' && <p className={classes.paper}>{TEXTS.stopped(looked, total)}</p>}
          <p className={classes.paper}>{TEXTS.printed(momentText(now))}</p>
        </div>
        {items.length > 0 && <CopyActs from={title} list={list} now={now} onPrint={print} />}
      </header>
      {items.length === 0 && <p className={classes.none}>{noneText(state, from)}</p>}
      {firstItems(groups, limit).map((group) => (
        <section key={group.key} className={classes.group} aria-labelledby={`group-${group.key}`}>
          <GroupHead group={group} now={now} />
          <ul className={classes.items}>
            {group.items.map((item) => (
              <OwedRow
                key={`${item.case.id} ${item.item}`}
                item={item}
                asked={asked}
                names={from === undefined ? 'case-and-discipline' : 'none'}
              />
            ))}
          </ul>
        </section>
      ))}
      {items.length > limit && (
        <Button
          variant="default"
          className={classes.more}
          data-screen-only=""
          onClick={() => setLimit(limit + STEP)}
        >
          {TEXTS.more(Math.min(STEP, items.length - limit))}
        </Button>
      )}
    </section>
  );
}

function noneText(state: OwedList['state'], from: string | undefined): string {
  if (state !== 'whole') return TEXTS.noneYet;
  return from === undefined ? TEXTS.none : TEXTS.noneOf(from);
}
