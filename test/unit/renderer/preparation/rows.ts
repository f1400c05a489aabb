import { CaseSummary } from '#shared/contract/case-summary';

import { caseId } from '../../db/temporary-database.ts';

/** A case in preparation as the host lists it. */
export function rowOf(number: number, part: Partial<CaseSummary> = {}): CaseSummary {
  return CaseSummary.parse({
    id: caseId(number),
    number,
    revision: 1,
    family: `Name-${number}`,
    diagnosis: 'Clear cell RCC, stage IV',
    origin: 'clinical',
    subtypes: [],
    stages: [],
    risks: [],
    readiness: { done: 3, total: 21 },
    preparation: { state: 'referred', since: '2026-11-02T09:30:00.000Z', by: 'Dr Vogt' },
    archived: false,
    savedAt: '2026-11-02T09:30:00.000Z',
    savedBy: 'Dr Vogt',
    ...part,
  });
}

const MEETING = {
  id: '00000000-0000-4000-9000-000000000001',
  name: 'Kidney board',
  on: '2026-12-01',
};

/** On the agenda of a meeting on the first of December that takes cases until `cutOff`. */
export function listedRow(number: number, cutOff: string, part: Partial<CaseSummary> = {}) {
  const { preparation, ...row } = rowOf(number, part);
  return CaseSummary.parse({
    ...row,
    preparation: { ...preparation, state: 'listed' },
    meeting: { ...MEETING, cutOff },
  });
}
