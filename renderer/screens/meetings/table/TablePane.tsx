import { Button } from '@mantine/core';

import { localTime } from '#shared/domain/local-day';
import type { MeetingDetail } from '#shared/contract/meetings';
import { type Stay, staysOf } from '#shared/domain/attendance';
import { meetingStateOf } from '#shared/domain/meeting-clock';
import type { QuorumRule } from '#shared/domain/meeting-profile';

import type { Acts } from '../../../components/act-status/use-acts.ts';
import { TEXT } from '../../../text/text.ts';
import { enterAct } from '../enter-act.ts';
import { ArrivalForm } from './ArrivalForm.tsx';
import { QuorumBox } from './QuorumBox.tsx';
import classes from './TablePane.module.css';

type TablePaneProps = { readonly detail: MeetingDetail; readonly acts: Acts };

const TEXTS = TEXT.meetings.table;

/** Who is at the table, since when and how, and whether that is a quorum. */
export function TablePane({ detail, acts }: TablePaneProps) {
  const { events, profile, meeting } = detail;
  const stays = staysOf(events);
  const isClosed = meetingStateOf(events) === 'closed';
  const leave = (stay: Stay) =>
    enterAct(meeting.id, { kind: 'left', attendee: stay.id }, TEXTS.left(stay.name));
  return (
    <section className={classes.pane} aria-labelledby="at-the-table">
      <h2 id="at-the-table">{TEXTS.title}</h2>
      <QuorumBox detail={detail} />
      {stays.length === 0 ? (
        <p className={classes.small}>{isClosed ? TEXTS.noneWas : TEXTS.none}</p>
      ) : (
        <ul className={classes.people} aria-labelledby="at-the-table">
          {stays.map((stay) => (
            <Person
              key={`${stay.id} ${stay.from}`}
              stay={stay}
              rule={profile.quorum}
              onLeave={acts.isRunning ? undefined : () => acts.run(() => leave(stay))}
            />
          ))}
        </ul>
      )}
      {!isClosed && <ArrivalForm detail={detail} acts={acts} />}
    </section>
  );
}

type PersonProps = {
  readonly stay: Stay;
  readonly rule: QuorumRule;
  readonly onLeave: (() => void) | undefined;
};

function Person({ stay, rule, onLeave }: PersonProps) {
  const { name, role, isDeputy, mode, from, to } = stay;
  const how = [role, ...(isDeputy ? [TEXTS.deputy] : []), TEXTS.modes[mode].toLowerCase()];
  return (
    <li data-there={to === undefined}>
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.line}>{how.join(', ')}</span>
        <span className={classes.line}>
          {to === undefined
            ? TEXTS.since(localTime(from))
            : TEXTS.stayed(localTime(from), localTime(to))}
        </span>
        {!rule.counted.includes(mode) && (
          <span className={classes.warn}>{TEXTS.quorum.notCounted}</span>
        )}
      </span>
      {to === undefined && (
        <Button
          variant="default"
          size="compact-sm"
          mih="2rem"
          aria-label={TEXTS.leavesOf(name)}
          disabled={onLeave === undefined}
          onClick={onLeave}
        >
          {TEXTS.leaves}
        </Button>
      )}
    </li>
  );
}
