import { describe, expect, it } from 'vitest';

import {
  filterChips,
  filterGroups,
} from '../../../../renderer/screens/cases/filter/filter-groups.ts';
import { MeetingId } from '#shared/contract/meeting-summary';

const MEETING = MeetingId.parse('00000000-0000-4000-8000-000000000001');
const FACETS = {
  preparation: [
    { value: 'listed', count: 3 },
    { value: 'draft', count: 1 },
  ],
  subtypes: [],
  stages: [
    { value: 'IV', count: 2 },
    { value: 'I', count: 1 },
  ],
  risks: [],
  readiness: [{ value: 'complete', count: 1 }],
  meetings: [{ value: MEETING, label: 'Kidney board, 01-Dec-2026', count: 3 }],
};

describe('filters', () => {
  it('stand in the order of the preparation and of the stages; a filter without values is left out', () => {
    const groups = filterGroups(FACETS, {});
    expect(groups.map(({ name }) => name)).toEqual([
      'preparation',
      'stages',
      'readiness',
      'meetings',
    ]);
    expect(groups[0]?.values.map(({ label }) => label)).toEqual(['Draft', 'Listed']);
    expect(groups[1]?.values.map(({ value }) => value)).toEqual(['I', 'IV']);
  });

  it('keep a value in force that no case has any more, so that it can be taken out', () => {
    const groups = filterGroups(FACETS, { risks: ['poor'], stages: ['III', 'IV'] });
    expect(groups.find(({ name }) => name === 'risks')?.values).toEqual([
      { value: 'poor', label: 'Poor', count: 0, isOn: true },
    ]);
    expect(groups.find(({ name }) => name === 'stages')?.values).toEqual([
      { value: 'I', label: 'I', count: 1, isOn: false },
      { value: 'III', label: 'III', count: 0, isOn: true },
      { value: 'IV', label: 'IV', count: 2, isOn: true },
    ]);
  });

  it('become chips in words', () => {
    const other = MeetingId.parse('00000000-0000-4000-8000-000000000002');
    const address = { preparation: ['not-ready' as const], meetings: [MEETING, other] };
    expect(filterChips(FACETS, address).map(({ label }) => label)).toEqual([
      'Not ready',
      'Kidney board, 01-Dec-2026',
      'A meeting of other cases',
    ]);
  });
});
