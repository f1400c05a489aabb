import type { Db } from '#db/connection';
import { listCases } from '#db/repositories/case-list';
import { countFacets, countViews } from '#db/repositories/case-list-facets';
import { viewCondition } from '#db/repositories/case-list-query';
import { findDuplicates } from '#db/repositories/duplicate-repository';
import { CaseListInput } from '#shared/contract/case-list';
import type { InputOf } from '#shared/contract/contract';
import type { CaseDocument } from '#shared/domain/case-document';

const READER = { user: 'Dr Vogt', today: '2026-11-25' };
const [WARM_UP, ROUNDS] = [2, 9];

const SAME_NUMBER: CaseDocument = {
  patient: { identifiers: [{ label: 'MRN', value: 'MRN-100007' }] },
};

type Task = { readonly name: string; readonly run: (db: Db) => unknown };

/** What a person of the case list waits for; every time beside that of the first page. */
function tasksOn(size: number): readonly Task[] {
  return [
    page('first page', {}),
    page('page in the middle', { offset: Math.floor(size / 2) }),
    page('last page', { offset: size - 100 }),
    page('search of one word', { query: 'ber' }),
    page('search of a number', { query: 'MRN-100007' }),
    page('sorted by name', { sort: { by: 'name', direction: 'ascending' } }),
    page('sorted by meeting', { sort: { by: 'meeting', direction: 'ascending' } }),
    page('my cases', { view: 'mine' }),
    page('two filters', { filters: { stages: ['IV'], risks: ['poor'] } }),
    page('nothing found', { query: 'zzzz', filters: { stages: ['IV'], risks: ['poor'] } }),
    {
      name: 'counts of the filters alone',
      run: (db) => countFacets(db, viewCondition('all', READER)),
    },
    { name: 'counts of the views alone', run: (db) => countViews(db, READER) },
    {
      name: 'possible duplicates',
      run: (db) => findDuplicates(db, { document: SAME_NUMBER }, READER),
    },
  ];
}

function page(name: string, asked: Partial<InputOf<'cases.list'>>): Task {
  const input = CaseListInput.parse({ query: '', offset: 0, limit: 100, ...asked });
  return { name, run: (db) => listCases(db, input, READER) };
}

/** Prints what each question takes on a vault of that size, in ratio to the first page. */
export function benchCaseList(db: Db, size: number): void {
  const tasks = tasksOn(size);
  const times = tasks.map(() => [] as number[]);
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [index, { run }] of tasks.entries()) {
      const start = performance.now();
      run(db);
      if (round >= WARM_UP) times[index]?.push(performance.now() - start);
    }
  }
  const medians = times.map((list) => list.toSorted((a, b) => a - b)[(ROUNDS - 1) / 2] ?? 0);
  console.log(`\nCase list with ${size} cases, ${ROUNDS} rounds`);
  for (const [index, { name }] of tasks.entries()) {
    const median = medians[index] ?? Number.NaN;
    const ratio = median / (medians[0] ?? Number.NaN);
    console.log(
      `${name.padEnd(30)} ${median.toFixed(2).padStart(9)} ms ${ratio.toFixed(2).padStart(7)}`,
    );
  }
  console.log('Ratio: to the first page, medians of rounds.');
}
