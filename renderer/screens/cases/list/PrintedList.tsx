import { useQueryClient } from '@tanstack/react-query';

import type { CaseListPage } from '#shared/contract/case-list';
import type { CaseSummary } from '#shared/contract/case-summary';

import { caseName } from '../../../components/case-name/case-name.ts';
import { TEXT } from '../../../text/text.ts';
import { type CasesAddress, questionOf, viewOf } from '../cases-address.ts';
import { meetingDayText } from '../day-text.ts';
import { nowText } from '../../../components/moment/moment-text.ts';
import { filterChips } from '../filter/filter-groups.ts';
import { OriginBadge } from '../../../components/origin-badge/OriginBadge.tsx';
import { PreparationPill } from './PreparationPill.tsx';
import classes from './PrintedList.module.css';
import { loadedLines } from './read-lines.ts';
import { bornText, numberText } from './row-text.ts';
import { usePaper } from './use-paper.ts';

type PrintedListProps = { readonly address: CasesAddress; readonly list: CaseListPage };

const { list: TEXTS, print } = TEXT.cases;
const { readiness: READINESS } = TEXT.common;
const COLUMNS = ['name', 'born', 'number', 'diagnosis', 'preparation', 'meeting'] as const;

/** The list on paper: every line that is loaded, and how many that is of how many. */
export function PrintedList({ address, list }: PrintedListProps) {
  const client = useQueryClient();
  const isOnPaper = usePaper();
  if (!isOnPaper) return undefined;
  const rows = loadedLines(client, questionOf(address));
  return (
    <section className={classes.paper}>
      <h1>{print.heading(TEXT.cases.views.names[viewOf(address)])}</h1>
      <p>{print.printed(nowText())}</p>
      <p>{narrowedText(address, list)}</p>
      <p>
        {rows.length >= list.total ? print.all(list.total) : print.part(rows.length, list.total)}
      </p>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <th key={by} scope="col">
                {TEXTS.columns[by]}
              </th>
            ))}
            <th scope="col">{TEXTS.columns.readiness}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PrintedRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PrintedRow({ row }: { readonly row: CaseSummary }) {
  const { done, total } = row.readiness;
  return (
    <tr>
      <th scope="row">
        {caseName(row)} <OriginBadge origin={row.origin} />
      </th>
      <td className={classes.day}>{bornText(row)}</td>
      <td>{numberText(row)}</td>
      <td>
        {row.diagnosis}
        <span className={classes.question}>{row.question ?? TEXTS.noQuestion}</span>
      </td>
      <td>
        <PreparationPill preparation={row.preparation} />
      </td>
      <td className={classes.day}>
        {row.meeting === undefined ? TEXTS.notListed : meetingDayText(row.meeting.on)}
      </td>
      <td>{total === 0 ? READINESS.nothing : READINESS.figures(done, total)}</td>
    </tr>
  );
}

function narrowedText(address: CasesAddress, list: CaseListPage): string {
  const query = (address.q ?? '').trim();
  const parts = [
    ...(query === '' ? [] : [print.query(query)]),
    ...filterChips(list.facets, address).map(({ filter, label }) =>
      TEXT.cases.filters.chip(TEXT.cases.filters.names[filter], label),
    ),
  ];
  return parts.length === 0 ? '' : print.narrowed(parts.join(', '));
}
