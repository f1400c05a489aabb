import { Link } from '@tanstack/react-router';

import type { OutputOf } from '#shared/contract/contract';
import type { MeetingOverview } from '#shared/contract/meeting-planning';
import { formatDateWithWeekday } from '#shared/domain/format-date';

import { ClinicalText } from '../../../components/clinical-text/ClinicalText.tsx';
import { localToday } from '../../../components/moment/moment-text.ts';
import { TEXT } from '../../../text/text.ts';
import screen from '../MeetingsScreen.module.css';
import { endText } from './end-text.ts';
import classes from './MeetingTables.module.css';

const TEXTS = TEXT.meetings.list;

type MeetingTablesProps = { readonly overview: OutputOf<'meetings.overview'> };

/** Meetings to come, the nearest first, and past ones, the latest first. */
export function MeetingTables({ overview: { meetings } }: MeetingTablesProps) {
  const today = localToday();
  const isPast = ({ meeting, state }: MeetingOverview) =>
    state === 'closed' || (state === 'planned' && meeting.on < today);
  const toCome = meetings.filter((each) => !isPast(each)).toReversed();
  return (
    <div className={screen.body}>
      <Section title={TEXTS.toCome} none={TEXTS.noneToCome} meetings={toCome} />
      <Section title={TEXTS.past} none={TEXTS.nonePast} meetings={meetings.filter(isPast)} />
    </div>
  );
}

type SectionProps = {
  readonly title: string;
  readonly none: string;
  readonly meetings: readonly MeetingOverview[];
};

function Section({ title, none, meetings }: SectionProps) {
  const id = `meetings-${title.toLowerCase().replace(' ', '-')}`;
  return (
    <section className={classes.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {meetings.length === 0 ? (
        <p className={classes.none}>{none}</p>
      ) : (
        <table className={classes.table} aria-labelledby={id}>
          <colgroup>
            {Object.keys(TEXTS.columns).map((column) => (
              <col key={column} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {Object.entries(TEXTS.columns).map(([column, label]) => (
                <th key={column} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {meetings.map((each) => (
              <Row key={each.meeting.id} overview={each} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Row({ overview }: { readonly overview: MeetingOverview }) {
  const { meeting, series, profile, state, startsAt } = overview;
  const isMissed = state === 'planned' && meeting.on < localToday();
  return (
    <tr>
      <td className={classes.day}>
        <ClinicalText text={formatDateWithWeekday(meeting.on)} />
        <span className={classes.small}>{TEXTS.starts(startsAt)}</span>
      </td>
      <td>
        <Link to="/meetings/$id" params={{ id: meeting.id }} className={classes.name}>
          {meeting.name}
        </Link>
        {series !== undefined && <span className={classes.small}>{TEXTS.series}</span>}
      </td>
      <td>{TEXTS.cases(meeting.cases)}</td>
      <td>{profile}</td>
      <td>{cutOffText(meeting.cutOff)}</td>
      <td>
        <span className={classes.state} data-state={state}>
          {isMissed ? TEXTS.notOpened : TEXTS.states[state]}
        </span>
      </td>
      <td>{isMissed ? TEXTS.wasPlanned(overview.plannedMinutes) : endText(overview)}</td>
    </tr>
  );
}

function cutOffText(cutOff: string | undefined): string {
  if (cutOff === undefined) return TEXTS.noCutOff;
  const [day = '', time = ''] = cutOff.split('T');
  return `${formatDateWithWeekday(day)} ${time}`;
}
