import { z } from 'zod';

import { PreparationState } from '../domain/preparation.ts';
import { CaseSummary } from './case-summary.ts';
import { identifierInput } from './identifier-display.ts';
import { MeetingId } from './meeting-summary.ts';

/** `mine`: cases the person asking created or saved a revision of. All but `archived` leave out what is archived. */
export const CaseView = z.enum(['all', 'mine', 'next-meeting', 'not-ready', 'decided', 'archived']);
export type CaseView = z.infer<typeof CaseView>;

/** Values within one filter are alternatives; filters narrow each other. Empty is no filter. */
export const CaseFilters = z.strictObject({
  preparation: z.array(PreparationState).default([]),
  subtypes: z.array(z.string().max(100)).default([]),
  stages: z.array(z.string().max(10)).default([]),
  risks: z.array(z.enum(['favourable', 'intermediate', 'poor'])).default([]),
  readiness: z.array(z.enum(['complete', 'incomplete'])).default([]),
  meetings: z.array(MeetingId).default([]),
});
export type CaseFilters = z.infer<typeof CaseFilters>;

export const CaseSort = z.strictObject({
  by: z.enum([
    'saved',
    'name',
    'born',
    'number',
    'diagnosis',
    'question',
    'preparation',
    'meeting',
    'readiness',
  ]),
  direction: z.enum(['ascending', 'descending']),
});
export type CaseSort = z.infer<typeof CaseSort>;

export const CaseListInput = z.strictObject({
  query: z.string().max(200),
  view: CaseView.default('all'),
  filters: CaseFilters.prefault({}),
  sort: CaseSort.default({ by: 'saved', direction: 'descending' }),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
  ...identifierInput,
});
export type CaseListInput = z.infer<typeof CaseListInput>;

const Facet = z.array(z.strictObject({ value: z.string(), count: z.int() }));

export const CaseListPage = z.strictObject({
  /** Cases that pass the search and every filter of the view. */
  total: z.int(),
  rows: z.array(CaseSummary),
  /** Cases in each view, search and filters left out. */
  views: z.record(CaseView, z.int()),
  /** Cases of the view and search per value of each filter, the filters themselves left out. */
  facets: z.strictObject({
    preparation: Facet,
    subtypes: Facet,
    stages: Facet,
    risks: Facet,
    readiness: Facet,
    meetings: z.array(z.strictObject({ value: z.string(), label: z.string(), count: z.int() })),
  }),
  /** When nothing is found: what each single filter, or the search, keeps out. */
  withheldBy: z.array(
    z.strictObject({
      what: z.enum([
        'query',
        'preparation',
        'subtypes',
        'stages',
        'risks',
        'readiness',
        'meetings',
      ]),
      /** Cases there would be without it. */
      total: z.int(),
    }),
  ),
});
export type CaseListPage = z.infer<typeof CaseListPage>;
