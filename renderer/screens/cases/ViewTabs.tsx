import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { type CaseListPage, CaseView } from '#shared/contract/case-list';
import { formatDate } from '#shared/domain/format-date';

import { meetingsQuery } from '../../api/queries.ts';
import { TEXT } from '../../text/text.ts';
import { type CasesAddress, viewOf } from './cases-address.ts';
import { nextMeeting } from './next-meeting.ts';
import { localToday } from '../../components/moment/moment-text.ts';
import classes from './ViewTabs.module.css';

type ViewTabsProps = {
  readonly address: CasesAddress;
  readonly list: CaseListPage | undefined;
};

const TEXTS = TEXT.cases.views;

/** The saved views; search and sorting go along, filters are those of a view and do not. */
export function ViewTabs({ address, list }: ViewTabsProps) {
  const { q, sort, direction } = address;
  const { data: meetings } = useQuery(meetingsQuery);
  const next = nextMeeting(meetings?.ok === true ? meetings.value : [], localToday());
  return (
    <nav className={classes.tabs} aria-label={TEXTS.label}>
      {CaseView.options.map((view) => (
        <Link
          key={view}
          to="/cases"
          search={{ q, sort, direction, view: view === 'all' ? undefined : view }}
          className={classes.tab}
          activeOptions={{ explicitUndefined: true }}
          aria-current={viewOf(address) === view ? 'page' : undefined}
        >
          {TEXTS.names[view]}
          {view === 'next-meeting' && next !== undefined && (
            <span className={classes.day}>{formatDate(next.on)}</span>
          )}
          {list !== undefined && (
            <span className={classes.count}>{TEXT.cases.figure(list.views[view])}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
