import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { CaseSummary } from '#shared/contract/case-summary';

import { caseListQuery } from '../../api/queries.ts';
import { caseName } from '../../components/case-name/case-name.ts';
import { TEXT } from '../../text/text.ts';
import type { PaletteItem } from './palette-item.ts';

const LIMIT = 8;
const WAIT_MS = 120;
const TEXTS = TEXT.shell.palette;

export type FoundCases = {
  readonly items: readonly PaletteItem[];
  readonly isLooking: boolean;
  readonly failure: string | undefined;
};

/** Cases by name, number and diagnosis; never those of a query before, and none kept after. */
export function useFoundCases(query: string): FoundCases {
  const navigate = useNavigate();
  const text = query.trim();
  const [asked] = useDebouncedValue(text, WAIT_MS);
  const { data, isFetching, isError } = useQuery({
    ...caseListQuery({
      query: asked,
      view: 'all',
      filters: NO_FILTERS,
      sort: { by: 'saved', direction: 'descending' },
      offset: 0,
      limit: LIMIT,
    }),
    enabled: asked !== '',
    gcTime: 0,
  });
  if (text === '') return { items: [], isLooking: false, failure: undefined };
  if (asked !== text || isFetching) return { items: [], isLooking: true, failure: undefined };
  if (isError) return { items: [], isLooking: false, failure: 'unreachable' };
  if (data?.ok !== true) return { items: [], isLooking: false, failure: data?.error.code };
  const { rows, total } = data.value;
  const open = (id: string) => void navigate({ to: '/cases/$id', params: { id } });
  const items = rows.map((row) => itemOf(row, () => open(row.id)));
  const all: PaletteItem = {
    id: 'all-cases',
    label: TEXTS.moreCases(total),
    run: () => void navigate({ to: '/cases', search: { q: text } }),
  };
  return { items: total > LIMIT ? [...items, all] : items, isLooking: false, failure: undefined };
}

const NO_FILTERS = {
  preparation: [],
  subtypes: [],
  stages: [],
  risks: [],
  readiness: [],
  meetings: [],
};

function itemOf(row: CaseSummary, run: () => void): PaletteItem {
  const line = [row.identifier, row.age, row.diagnosis].filter(
    (part) => part !== undefined && part !== '',
  );
  return {
    id: `case ${row.id}`,
    label: caseName(row),
    line: line.join(' · '),
    mark: MARKS[row.origin],
    run,
  };
}

const MARKS: Readonly<Record<CaseSummary['origin'], string | undefined>> = {
  clinical: undefined,
  fictional: TEXTS.demo,
  published: TEXTS.published,
};
