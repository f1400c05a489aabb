import { describe, expect, it } from 'vitest';

import {
  CasesAddress,
  countFilters,
  questionOf,
  sortedBy,
  toggledFilter,
  withoutFilter,
  withoutFilters,
} from '../../../../renderer/screens/cases/cases-address.ts';

const ADDRESS: CasesAddress = {
  view: 'mine',
  q: '  renal ',
  sort: 'name',
  stages: ['III', 'IV'],
  risks: ['poor'],
};

describe('the address of the case list', () => {
  it('[LST-024] leaves out what is broken and keeps the rest', () => {
    expect(
      CasesAddress.parse({
        view: 'nonsense',
        q: 4102,
        sort: 'mood',
        stages: 4,
        risks: ['poor', 'splendid'],
        preparation: ['listed'],
      }),
    ).toEqual({
      view: undefined,
      q: '4102',
      sort: undefined,
      stages: undefined,
      risks: undefined,
      preparation: ['listed'],
    });
  });

  it('is what the host is asked', () => {
    expect(questionOf(ADDRESS)).toEqual({
      query: 'renal',
      view: 'mine',
      filters: {
        preparation: [],
        subtypes: [],
        stages: ['III', 'IV'],
        risks: ['poor'],
        readiness: [],
        meetings: [],
      },
      sort: { by: 'name', direction: 'ascending' },
    });
    expect(questionOf({})).toMatchObject({
      query: '',
      view: 'all',
      sort: { by: 'saved', direction: 'descending' },
    });
  });

  it('turns the sorting of a column round, and begins a new column its own way', () => {
    const once = sortedBy(ADDRESS, 'saved');
    expect(questionOf(once).sort).toEqual({ by: 'saved', direction: 'descending' });
    const twice = sortedBy(once, 'saved');
    expect(questionOf(twice).sort).toEqual({ by: 'saved', direction: 'ascending' });
    expect(questionOf(sortedBy(twice, 'name')).sort.direction).toBe('ascending');
  });

  it('takes filter values in and out, and no value that is none', () => {
    const more = toggledFilter(ADDRESS, { filter: 'risks', value: 'intermediate' });
    expect(more.risks).toEqual(['poor', 'intermediate']);
    expect(countFilters(more)).toBe(4);
    const none = toggledFilter(ADDRESS, { filter: 'risks', value: 'poor' });
    expect(none.risks).toBeUndefined();
    expect(toggledFilter({}, { filter: 'risks', value: 'splendid' }).risks).toBeUndefined();
    expect(countFilters(withoutFilter(ADDRESS, 'stages'))).toBe(1);
    expect(withoutFilters(ADDRESS)).toMatchObject({ view: 'mine', q: '  renal ', sort: 'name' });
    expect(countFilters(withoutFilters(ADDRESS))).toBe(0);
  });
});
