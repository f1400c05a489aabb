import { Link } from '@tanstack/react-router';

import type { MeetingDetail } from '#shared/contract/meetings';
import type { AgendaForecast } from '#shared/domain/agenda-forecast';
import { formatDateWithWeekday } from '#shared/domain/format-date';
import { meetingStateOf } from '#shared/domain/meeting-clock';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { TEXT } from '../../../text/text.ts';
import { paceText, whenText } from './forecast-text.ts';
import { MeetingActs } from './MeetingActs.tsx';
import classes from './MeetingHeader.module.css';
import type { AgendaActs } from './use-agenda.ts';

type MeetingHeaderProps = {
  readonly detail: MeetingDetail;
  readonly forecast: AgendaForecast;
  readonly acts: AgendaActs;
};

const TEXTS = TEXT.meetings.agenda;

/** Which meeting, how long it takes, and what can be done with the whole of it. */
export function MeetingHeader({ detail, forecast, acts }: MeetingHeaderProps) {
  const { meeting, events } = detail;
  const state = meetingStateOf(events);
  const pace = paceText(forecast);
  return (
    <header className={classes.header}>
      <div className={classes.title}>
        <h1>{meeting.name}</h1>
        <p>
          <ClinicalText text={formatDateWithWeekday(meeting.on)} />
          <span className={classes.state} data-state={state}>
            {TEXTS.states[state]}
          </span>{' '}
          <Link to="/meetings">{TEXTS.all}</Link>
        </p>
      </div>
      <div className={classes.figures}>
        <p className={classes.total}>{TEXTS.total(forecast.toDiscuss, forecast.plannedMinutes)}</p>
        <p>{whenText(detail, forecast)}</p>
        {pace !== undefined && <p>{pace}</p>}
      </div>
      <MeetingActs detail={detail} forecast={forecast} acts={acts} />
    </header>
  );
}
