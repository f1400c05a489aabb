import { beforeEach, describe, expect, it } from 'vitest';

import type { Db } from '#db/connection';
import { listCases } from '#db/repositories/case-list';
import { appendRevision, createCase } from '#db/repositories/case-repository';
import { createMeeting } from '#db/repositories/meeting-repository';
import { addStep, type CaseAct } from '#db/repositories/step-repository';
import { CaseListInput, type CaseSort } from '#shared/contract/case-list';
import { MeetingId } from '#shared/contract/meeting-summary';
import type { CaseDocument } from '#shared/domain/case-document';
import type { InputOf } from '#shared/contract/contract';

import { AT, caseId, rawDatabase, temporaryDatabase } from './temporary-database.ts';

const HELD = MeetingId.parse('00000000-0000-4000-9000-000000000001');
const NEXT = MeetingId.parse('00000000-0000-4000-9000-000000000002');
const AFTER = MeetingId.parse('00000000-0000-4000-9000-000000000003');
const READER = { user: 'Dr Vogt', today: '2026-11-25' };

type Question = Partial<Omit<InputOf<'cases.list'>, 'identifiers'>>;

function pageOf(db: Db, question: Question = {}) {
  const input = { query: '', offset: 0, limit: 50, ...question };
  return listCases(db, CaseListInput.parse(input), READER);
}

/** Numbers of the cases found, in the order of the list. */
const numbers = (db: Db, question: Question) =>
  pageOf(db, question).rows.map(({ number }) => number);

/** The same, whatever the order. */
const found = (db: Db, question: Question) => numbers(db, question).toSorted((a, b) => a - b);

/** The minute counts the saves apart: a later number is a newer save. */
function add(db: Db, n: number, document: CaseDocument, by = 'Dr Vogt') {
  const at = `2026-11-02T09:${String(n).padStart(2, '0')}:00.000Z`;
  createCase(db, { id: caseId(n), document, by, at });
}

function step(db: Db, n: number, act: CaseAct) {
  addStep(db, { id: caseId(n), act, by: 'Dr Vogt', at: AT });
}

function meeting(db: Db, id: MeetingId, on: string, cases: readonly number[]) {
  const agenda = cases.map(caseId);
  createMeeting(db, { id, name: 'Kidney board', on, cases: agenda, by: 'A', at: AT });
}

const CLEAR: CaseDocument = {
  patient: { name: { family: 'Ångström', given: 'Bo' }, born: '1961' },
  primaries: [
    {
      histology: { value: 'clear-cell' },
      tnm: [{ t: 'T3a', n: 'N0', m: 'M0', prefix: 'c', edition: '8' }],
    },
  ],
  disease: { setting: { value: 'localised' } },
};
const METASTATIC: CaseDocument = {
  patient: { name: { family: 'angstrom', given: 'Ann' }, born: '1961-01-02' },
  primaries: [
    {
      histology: { value: 'clear-cell' },
      tnm: [{ t: 'T1a', n: 'N0', m: 'M0', prefix: 'c', edition: '8' }],
    },
  ],
  disease: { setting: { value: 'metastatic' } },
  referral: { question: 'Which first line?', referredOn: '2026-11', targetDate: '2026-12-04' },
};
const PAPILLARY: CaseDocument = {
  patient: { name: { family: 'Öz' }, born: '1960-12' },
  primaries: [{ histology: { value: 'papillary' } }],
  referral: { question: 'Biopsy?' },
};

describe('a line of the list', () => {
  it('[STO-030] has the stage of now, risk groups still possible, subtypes, readiness and dates', () => {
    const { db } = temporaryDatabase();
    add(db, 1, METASTATIC);
    const [line] = pageOf(db).rows;
    expect(line).toMatchObject({
      subtypes: ['clear-cell'],
      stages: ['IV'],
      risks: ['favourable', 'intermediate', 'poor'],
      referredOn: '2026-11',
      targetDate: '2026-12-04',
    });
    const total = line?.readiness.total ?? 0;
    expect(total).toBeGreaterThan(1);
    expect(line?.readiness.done).toBeGreaterThan(0);
    expect(line?.readiness.done).toBeLessThan(total);
    add(db, 2, CLEAR);
    expect(pageOf(db).rows[0]).toMatchObject({ stages: ['III'], risks: [] });
    add(db, 3, {});
    expect(pageOf(db).rows[0]?.stages).toEqual(['I', 'II', 'III', 'IV']);
  });

  it('[STO-050] says in the diagnosis what is not known and what is metastatic by now', () => {
    const { db } = temporaryDatabase();
    const clear = { histology: { value: 'clear-cell' } } as const;
    const staged = { ...clear, tnm: [{ t: 'T1b', n: 'N0', m: 'M0' }] } as const;
    const lesions = [{ site: 'lung' }] as const;
    const documents: readonly CaseDocument[] = [
      { primaries: [clear, {}] },
      { primaries: [staged], lesions: [...lesions] },
      { primaries: [clear], lesions: [...lesions] },
      { primaries: [clear], lesions: [...lesions], disease: { setting: { value: 'localised' } } },
    ];
    const lines = documents.map((document, index) => {
      add(db, index + 1, document);
      return pageOf(db).rows[0]?.diagnosis;
    });
    expect(lines).toEqual([
      'Clear cell RCC and a primary of unknown histology',
      'Clear cell RCC, stage I at diagnosis, metastatic now',
      'Clear cell RCC, metastatic',
      'Clear cell RCC, localised or metastatic: contradiction',
    ]);
  });

  it('[STO-031] is referred from the start with a referral date and a question, else a draft', () => {
    const { db } = temporaryDatabase();
    const dated = { referredOn: '2026-11-02' };
    add(db, 1, { referral: { ...dated, question: 'Which?' } });
    add(db, 2, { referral: dated });
    add(db, 3, { referral: { question: 'Which?' } });
    add(db, 4, {});
    expect(pageOf(db).rows.map(({ preparation }) => preparation.state)).toEqual([
      'draft',
      'draft',
      'draft',
      'referred',
    ]);
    const complete = { referral: { ...dated, question: 'Which?' } };
    appendRevision(db, { id: caseId(4), base: 1, document: complete, by: 'B', at: AT });
    expect(pageOf(db, { query: '4' }).rows[0]?.preparation).toEqual({
      state: 'draft',
      since: '2026-11-02T09:04:00.000Z',
      by: 'Dr Vogt',
    });
  });

  it('[STO-032] names the next meeting, today included, with its cut-off, and the draft of the reader', () => {
    const { db, location } = temporaryDatabase();
    add(db, 1, CLEAR);
    meeting(db, HELD, '2026-11-24', [1]);
    expect(pageOf(db).rows[0]?.meeting).toBeUndefined();
    meeting(db, AFTER, '2026-12-01', [1]);
    createMeeting(db, {
      id: NEXT,
      name: 'Kidney board',
      on: '2026-11-25',
      cutOff: '2026-11-23T12:00',
      cases: [caseId(1)],
      by: 'A',
      at: AT,
    });
    const keep = rawDatabase(location.file).prepare(
      `INSERT INTO case_drafts (kept_by, draft_key, case_id, base, draft, kept_at)
       VALUES (?, ?, ?, 1, '{}', ?)`,
    );
    keep.run('Dr Weber', caseId(1), caseId(1), AT);
    expect(pageOf(db).rows[0]?.draftKeptAt).toBeUndefined();
    keep.run('Dr Vogt', caseId(1), caseId(1), AT);
    expect(pageOf(db).rows).toMatchObject([
      {
        meeting: {
          id: NEXT,
          name: 'Kidney board',
          on: '2026-11-25',
          cutOff: '2026-11-23T12:00',
        },
        draftKeptAt: AT,
      },
    ]);
  });
});

describe('a list of cases', () => {
  let db: Db;

  beforeEach(() => {
    ({ db } = temporaryDatabase());
    add(db, 1, CLEAR);
    add(db, 2, METASTATIC, 'Dr Weber');
    add(db, 3, PAPILLARY);
    add(db, 4, {}, 'Dr Weber');
    add(db, 5, PAPILLARY, 'Dr Weber');
    step(db, 2, { kind: 'moved', state: 'decided', note: 'Agreed.' });
    step(db, 3, { kind: 'moved', state: 'not-ready', reason: 'pathology-missing' });
    step(db, 5, { kind: 'archived', reason: 'Entered twice' });
    meeting(db, HELD, '2026-11-24', [1, 2]);
    meeting(db, AFTER, '2026-12-01', [4]);
    meeting(db, NEXT, '2026-11-25', [3, 1]);
  });

  it('[STO-033] has a view for all, mine, the next meeting, not ready, decided, archived', () => {
    appendRevision(db, { id: caseId(4), base: 1, document: {}, by: 'Dr Vogt', at: AT });
    expect(found(db, { view: 'all' })).toEqual([1, 2, 3, 4]);
    expect(found(db, { view: 'mine' })).toEqual([1, 3, 4]);
    expect(found(db, { view: 'next-meeting' })).toEqual([1, 3]);
    expect(numbers(db, { view: 'not-ready' })).toEqual([3]);
    expect(numbers(db, { view: 'decided' })).toEqual([2]);
    expect(numbers(db, { view: 'archived' })).toEqual([5]);
    const counts = { all: 4, mine: 3, 'next-meeting': 2, 'not-ready': 1, decided: 1, archived: 1 };
    const narrowed = { query: 'nothing', filters: { stages: ['I'] } };
    expect(pageOf(db, narrowed).views).toEqual(counts);
  });

  it('[STO-034] filters by any value of a filter, filters narrowing each other', () => {
    const filtered = (filters: Question['filters']) => found(db, { filters });
    expect(filtered({ subtypes: ['clear-cell'] })).toEqual([1, 2]);
    expect(filtered({ subtypes: ['clear-cell', 'papillary'] })).toEqual([1, 2, 3]);
    expect(filtered({ subtypes: ['clear-cell'], stages: ['IV'] })).toEqual([2]);
    expect(filtered({ preparation: ['draft', 'not-ready'] })).toEqual([1, 3, 4]);
    expect(filtered({ readiness: ['complete'] })).toEqual([]);
    expect(filtered({ readiness: ['incomplete', 'complete'] })).toEqual([1, 2, 3, 4]);
    expect(filtered({ meetings: [HELD] })).toEqual([1, 2]);
    expect(filtered({ meetings: [HELD, AFTER] })).toEqual([1, 2, 4]);
    expect(filtered({ risks: ['poor'], preparation: ['decided'] })).toEqual([2]);
  });

  it('[STO-035] counts each value of each filter in the view and search, filters left out', () => {
    const { facets } = pageOf(db, { filters: { stages: ['IV'] } });
    expect(facets).toMatchObject({
      preparation: [
        { value: 'draft', count: 2 },
        { value: 'not-ready', count: 1 },
        { value: 'decided', count: 1 },
      ],
      subtypes: [
        { value: 'clear-cell', count: 2 },
        { value: 'papillary', count: 1 },
      ],
      readiness: [{ value: 'incomplete', count: 4 }],
      meetings: [
        { value: AFTER, label: 'Kidney board, 01-Dec-2026', count: 1 },
        { value: NEXT, label: 'Kidney board, 25-Nov-2026', count: 2 },
        { value: HELD, label: 'Kidney board, 24-Nov-2026', count: 2 },
      ],
    });
    expect(facets.stages).toEqual([
      { value: 'I', count: 2 },
      { value: 'II', count: 2 },
      { value: 'III', count: 3 },
      { value: 'IV', count: 3 },
    ]);
    expect(pageOf(db, { query: 'angstrom' }).facets.subtypes).toEqual([
      { value: 'clear-cell', count: 2 },
    ]);
    expect(pageOf(db, { view: 'decided' }).facets.stages).toEqual([{ value: 'IV', count: 1 }]);
  });

  it('[STO-036] says what each filter, or the search, keeps out when nothing is found', () => {
    expect(pageOf(db, { filters: { stages: ['III'] } }).withheldBy).toEqual([]);
    const nothing = {
      query: 'angstrom',
      filters: { subtypes: ['papillary'], preparation: ['not-ready' as const] },
    };
    expect(pageOf(db, nothing)).toMatchObject({
      total: 0,
      rows: [],
      withheldBy: [
        { what: 'query', total: 1 },
        { what: 'preparation', total: 0 },
        { what: 'subtypes', total: 0 },
      ],
    });
  });

  it('[STO-012] finds a case by its number in this vault, too', () => {
    expect(numbers(db, { query: '3' })).toEqual([3]);
    expect(numbers(db, { query: ' #4 ' })).toEqual([4]);
    expect(numbers(db, { query: '33' })).toEqual([]);
  });

  it.each<readonly [CaseSort['by'], readonly number[], readonly number[]]>([
    ['saved', [1, 2, 3, 4], [4, 3, 2, 1]],
    ['name', [2, 1, 3, 4], [3, 1, 2, 4]],
    ['born', [3, 1, 2, 4], [2, 1, 3, 4]],
    ['number', [1, 2, 3, 4], [4, 3, 2, 1]],
    ['question', [3, 2, 4, 1], [2, 3, 4, 1]],
    ['preparation', [4, 1, 3, 2], [2, 3, 4, 1]],
    ['meeting', [3, 1, 4, 2], [4, 3, 1, 2]],
    ['diagnosis', [2, 1, 4, 3], [3, 4, 1, 2]],
  ])('[STO-037] sorts by %s, missing last, equals by the newest save', (by, up, down) => {
    expect(numbers(db, { sort: { by, direction: 'ascending' } })).toEqual(up);
    expect(numbers(db, { sort: { by, direction: 'descending' } })).toEqual(down);
  });

  it('[STO-037] sorts by the share of readiness that is reached', () => {
    const { rows } = pageOf(db, { sort: { by: 'readiness', direction: 'descending' } });
    const shares = rows.map(({ readiness: { done, total } }) => done / total);
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    expect(new Set(shares).size).toBeGreaterThan(1);
  });

  it('[STO-013] gives any stretch of the list, with the total', () => {
    expect(pageOf(db, { offset: 1, limit: 2 })).toMatchObject({
      total: 4,
      rows: [{ number: 3 }, { number: 2 }],
    });
    expect(pageOf(db, { offset: 4 })).toMatchObject({ total: 4, rows: [] });
  });
});
