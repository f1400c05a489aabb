import { Button, Group } from '@mantine/core';
import { IconFolderOpen, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';

import type { CaseListPage } from '#shared/contract/case-list';

import { TEXT } from '../../text/text.ts';
import {
  type CasesAddress,
  countFilters,
  type FilterName,
  viewOf,
  withoutFilter,
  withoutFilters,
} from './cases-address.ts';
import classes from './EmptyCases.module.css';
import { filterLabel } from './filter/filter-groups.ts';
import { ImportButton } from './import/ImportButton.tsx';

const TEXTS = TEXT.cases.empty;

type NoCasesProps = {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isImporting: boolean;
};

/** The list before the first case. */
export function NoCases({ onFiles, isImporting }: NoCasesProps) {
  const navigate = useNavigate();
  return (
    <section className={classes.empty}>
      <IconFolderOpen size="2.5rem" stroke={1.3} aria-hidden />
      <h2>{TEXTS.none}</h2>
      <p>{TEXTS.noneWhy}</p>
      <Group gap="sm" justify="center">
        <Button
          leftSection={<IconPlus size="1.0625rem" aria-hidden />}
          onClick={() => void navigate({ to: '/cases/new' })}
        >
          {TEXT.cases.newCase}
        </Button>
        <ImportButton onFiles={onFiles} isImporting={isImporting} />
      </Group>
      <p className={classes.demo}>
        {TEXTS.demo} <code>{TEXTS.demoCommand}</code>
      </p>
    </section>
  );
}

type EmptyListProps = {
  readonly address: CasesAddress;
  readonly list: CaseListPage;
  readonly onGo: (to: CasesAddress) => void;
};

/** A view without cases says why; a search or filter that lets none through says which and how many. */
export function EmptyList({ address, list, onGo }: EmptyListProps) {
  const view = viewOf(address);
  if ((address.q ?? '').trim() !== '' || countFilters(address) > 0) {
    return <NothingFound address={address} list={list} onGo={onGo} />;
  }
  return (
    <section className={classes.empty}>
      <IconFolderOpen size="2.25rem" stroke={1.3} aria-hidden />
      <h2>{TEXTS.viewTitle(TEXT.cases.views.names[view])}</h2>
      <p>{TEXTS.views[view]}</p>
      {view !== 'all' && (
        <Button variant="default" onClick={() => onGo({ ...address, view: undefined })}>
          {TEXTS.showAll}
        </Button>
      )}
    </section>
  );
}

function NothingFound({ address, list, onGo }: EmptyListProps) {
  const query = (address.q ?? '').trim();
  const withheld = list.withheldBy.filter(({ total }) => total > 0);
  return (
    <section className={classes.empty}>
      <IconSearch size="2.25rem" stroke={1.3} aria-hidden />
      <h2>{query === '' ? TEXTS.noMatchFiltered : TEXTS.noMatch(query)}</h2>
      {query !== '' && <p>{TEXTS.searched}</p>}
      {withheld.length === 0 && <p>{TEXTS.together}</p>}
      <ul className={classes.withheld}>
        {withheld.map(({ what, total }) => (
          <li key={what}>
            <span>{TEXTS.withheld(withheldText(what, address, list), total)}</span>
            <Button variant="default" onClick={() => onGo(without(what, address))}>
              {what === 'query'
                ? TEXTS.clearSearch
                : TEXTS.clearFilter(TEXT.cases.filters.names[what])}
            </Button>
          </li>
        ))}
      </ul>
      <Button variant="default" onClick={() => onGo({ ...withoutFilters(address), q: undefined })}>
        {TEXTS.clearEverything}
      </Button>
    </section>
  );
}

function without(what: 'query' | FilterName, address: CasesAddress): CasesAddress {
  return what === 'query' ? { ...address, q: undefined } : withoutFilter(address, what);
}

function withheldText(
  what: 'query' | FilterName,
  address: CasesAddress,
  { facets }: CaseListPage,
): string {
  if (what === 'query') return TEXTS.withheldQuery;
  const values = (address[what] ?? []).map((value) => filterLabel(what, value, facets));
  return TEXTS.withheldFilter(TEXT.cases.filters.names[what], values.join(', '));
}
