import type { MeetingDetail } from '#shared/contract/meetings';
import { runningCase } from '#shared/domain/meeting-clock';

import { TEXT } from '../../../text/text.ts';
import classes from './CaseTimer.module.css';
import { minutesAndSeconds, plannedMinutes, secondsOn } from './meeting-times.ts';
import { useHostClock } from './use-host-clock.ts';

const TEXTS = TEXT.operator.timer;

type CaseTimerProps = {
  readonly detail: MeetingDetail;
  readonly fetchedAt: number;
  readonly caseId: string;
};

/** How long the case has been discussed, against what was planned; the room never sees it. */
export function CaseTimer({ detail, fetchedAt, caseId }: CaseTimerProps) {
  const now = useHostClock(detail, fetchedAt);
  const spent = secondsOn(detail, caseId, now);
  const planned = plannedMinutes(detail, caseId) * 60;
  const isRunning = runningCase(detail.events)?.caseId === caseId;
  const over = spent - planned;
  return (
    <div className={classes.timer} data-over={over > 0} role="timer" aria-label={TEXTS.label}>
      <span>{TEXTS.label}</span>
      <p>
        <b>{minutesAndSeconds(spent)}</b> {TEXTS.unit}
      </p>
      <span>{TEXTS.of(minutesAndSeconds(planned))}</span>
      {over > 0 && <span className={classes.over}>{TEXTS.over(minutesAndSeconds(over))}</span>}
      {!isRunning && <span>{TEXTS.notRunning}</span>}
    </div>
  );
}
