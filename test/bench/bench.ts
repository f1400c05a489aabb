import { availableParallelism } from 'node:os';

import type { CaseDocument } from '#shared/domain/case-document';
import { evaluate } from '#shared/engine/evaluate';
import { factDefinitions } from '#shared/engine/fact-definitions';
import { singleFlips } from '#shared/engine/flips';
import { pairFlips } from '#shared/engine/flips-pairs';
import { findMissing } from '#shared/engine/missing';
import { patientViews } from '#shared/engine/patient-views';
import { planViews } from '#shared/engine/plan-views';
import { robustnessOf } from '#shared/engine/robustness';
import { judgeBy } from '#shared/engine/truth';
import { weighPatient } from '#shared/engine/weigh-patient';
import { rccPack } from '#shared/packs/rcc/pack';
import { patientAsRecorded, patientOf } from '#shared/packs/rcc/patient-of';
import { whatIf } from '#shared/report/what-if';
import { assumedPatient } from '#shared/report/what-if-patient';

import { caseFilesIn, parsed, STAMP } from '../unit/golden/case-files.ts';
import { benchCaseList } from './case-list.ts';
import { exactPatient } from './exact-patient.ts';
import { onFullVault } from './full-vault.ts';
import { jsonRulesOf, trueConditions } from './json-rules.ts';

/** Cases in the vault whose list is measured. */
const VAULT_SIZE = 10_000;

/** Rounds that let the compiler settle, and rounds that count. */
const [WARM_UP, ROUNDS] = [4, 15];

const definitions = factDefinitions(rccPack);
const cases = caseFilesIn('docs/demo-cases/').map((file) => {
  const document = parsed(file);
  const patient = patientOf(document);
  const weighed = weighPatient(rccPack, patient);
  const view = { pack: rccPack, definitions, judge: weighed.judge };
  const exact = exactPatient(rccPack, patient.base);
  return { document, patient, weighed, view, exact };
});
type BenchCase = (typeof cases)[number];

const rules = jsonRulesOf(rccPack);

type Task = {
  readonly name: string;
  /** Things done for one case; the time is given for one of them. */
  readonly run: (each: BenchCase) => number | Promise<number>;
};

const REFERENCE: Task = {
  name: 'json-rules-engine, the same rules, all facts known',
  run: async ({ exact }) => (await trueConditions(rules, exact.facts), 1),
};

const WHOLE: Task = {
  name: 'whole evaluation of a case',
  run: ({ document }) => (evaluate(rccPack, STAMP, patientOf(document)), 1),
};

const TASKS: readonly Task[] = [
  WHOLE,
  { name: '  facts and variants', run: ({ document }) => (patientOf(document), 1) },
  { name: '  weighing', run: ({ patient }) => (weighPatient(rccPack, patient), 1) },
  {
    name: '  missing-data value',
    run: ({ weighed }) => (findMissing(rccPack, weighed), 1),
  },
  { name: '  flips of one fact', run: ({ weighed }) => (singleFlips(rccPack, weighed), 1) },
  {
    name: '  robustness',
    run: ({ weighed, patient }) => (robustnessOf(rccPack, weighed, patient.variants ?? []), 1),
  },
  { name: '  plans', run: ({ weighed, view }) => (planViews(weighed, view), 1) },
  {
    name: 'flips of two facts, one candidate',
    run: ({ weighed }) => {
      const { weighings } = weighed;
      for (const { candidate } of weighings) pairFlips(rccPack, weighed, candidate.id);
      return weighings.length;
    },
  },
  { name: 'what-if with one fact assumed', run: ({ document }) => (assumeEcog(document), 1) },
  {
    name: 'weighing, all facts known',
    run: ({ exact }) => (weighPatient(rccPack, { base: exact.base }), 1),
  },
  REFERENCE,
];

/** What the what-if panel waits for after a change: the case as it is beside the case as assumed. */
function assumeEcog(document: CaseDocument): void {
  const changes = [{ fact: 'ecog', value: 2 }];
  const present = patientAsRecorded(document);
  const assumed = assumedPatient(rccPack, present, changes);
  const before = patientViews(rccPack, weighPatient(rccPack, present));
  const after = patientViews(rccPack, weighPatient(rccPack, assumed));
  whatIf({ before, after }, changes);
}

/** Both engines must find the same conditions true, or the comparison means nothing. */
async function disagreements(): Promise<number> {
  let count = 0;
  for (const { exact } of cases) {
    const theirs = await trueConditions(rules, exact.facts);
    const judge = judgeBy(weighPatient(rccPack, { base: exact.base }).states);
    const differing = rules.conditions.filter(
      (condition) => (judge(condition) === 'true') !== theirs.has(condition),
    );
    count += differing.length;
  }
  return count;
}

/** Milliseconds for one thing, over all cases. */
async function timeOf({ run }: Task): Promise<number> {
  const start = performance.now();
  let things = 0;
  for (const each of cases) things += await run(each);
  return (performance.now() - start) / things;
}

/** Every round does every task once, so that a busy moment of the machine hits all alike. */
async function measure(): Promise<ReadonlyMap<Task, readonly number[]>> {
  const times = new Map<Task, number[]>(TASKS.map((task) => [task, []]));
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    for (const [task, list] of times) {
      const time = await timeOf(task);
      if (round >= WARM_UP) list.push(time);
    }
  }
  return times;
}

function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

function printTable(times: ReadonlyMap<Task, readonly number[]>): void {
  const reference = times.get(REFERENCE) ?? [];
  const width = Math.max(...TASKS.map(({ name }) => name.length));
  const line = (name: string, ...cells: readonly string[]) =>
    console.log([name.padEnd(width), ...cells.map((cell) => cell.padStart(12))].join(' '));
  line('', 'median ms', 'slowest ms', 'ratio');
  for (const [{ name }, list] of times) {
    const ratios = list.map((time, round) => time / (reference[round] ?? Number.NaN));
    const cells = [quantile(list, 0.5), quantile(list, 1), quantile(ratios, 0.5)];
    line(name, ...cells.map((cell) => cell.toFixed(2)));
  }
}

const differing = await disagreements();
const { candidates, facts } = rccPack;
console.log(
  `${cases.length} demo cases, ${candidates.length} candidates, ${facts.length} facts, ` +
    `${rules.conditions.length} rules; ${ROUNDS} rounds, Node ${process.version}, ` +
    `${availableParallelism()} processors`,
);
if (differing > 0) {
  console.log(`The engines disagree on ${differing} conditions: no comparison.`);
  process.exitCode = 1;
} else {
  printTable(await measure());
  console.log('Ratio: to json-rules-engine in the same round, median of rounds.');
}

onFullVault(
  VAULT_SIZE,
  cases.map(({ document }) => document),
  (db) => benchCaseList(db, VAULT_SIZE),
);
