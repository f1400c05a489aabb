import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Tnm, TnmEdition } from '../../domain/tnm.ts';
import { deriveTStatus } from '../staging/derive-t-status.ts';
import { possiblyLatest } from './latest.ts';
import { listsDistantMetastasis } from './listed-metastasis.ts';
import { localExtentOf } from './local-extent.ts';
import type { ScoreBasis, StageGroup, StageScore } from '../scores.ts';
import { TNM_STAGE, type TnmStage, tnmStage } from '../staging/tnm-stage.ts';

const EVERY_STAGE: readonly StageGroup[] = ['I', 'II', 'III', 'IV'];

/**
 * Stage group of each primary from its latest staging statement. Stage is fixed at diagnosis:
 * the list of metastases never rewrites a recorded category, and size never stands in for T.
 *
 * @spec RCC-C-009
 */
export function stagesOfCase(document: CaseDocument): readonly StageScore[] {
  return (document.primaries ?? []).map((primary, index) => stageOf(document, primary, index));
}

type Statement = { readonly tnm: Tnm; readonly field: string; readonly stage: TnmStage };

function stageOf(document: CaseDocument, primary: PrimaryTumour, index: number): StageScore {
  const field = `primaries[${index}].tnm`;
  const rows = (primary.tnm ?? []).map((tnm, row) => ({
    tnm,
    on: tnm.on,
    field: `${field}[${row}]`,
  }));
  const beforeRecurrence = rows.filter(({ tnm }) => !isAtRecurrence(tnm));
  const staging = beforeRecurrence.length > 0 ? beforeRecurrence : rows;
  const statements = possiblyLatest(staging).map((row) => ({
    ...row,
    stage: tnmStage(row.tnm, row.tnm.edition ?? '8'),
  }));
  const possible = EVERY_STAGE.filter(
    (stage) =>
      statements.length === 0 || statements.some((item) => item.stage.possible.includes(stage)),
  );
  const state = stateOf(statements, possible);
  return {
    ...TNM_STAGE,
    primary: index,
    state,
    possible,
    statement: statementOf(statements, possible),
    categories: unique(statements.map(({ tnm }) => categoriesText(tnm))).join(' or '),
    edition: unique(statements.map(({ tnm }) => editionText(tnm.edition))).join(' or '),
    inputs: statements.map(inputOf),
    missing: state === 'known' ? [] : missingOf(statements, field),
    notes: notesOf(document, primary, statements),
  };
}

/** A statement with r is about the recurrence: it does not rewrite the stage at diagnosis. */
function isAtRecurrence({ prefix, mPrefix }: Tnm): boolean {
  return prefix === 'r' || mPrefix === 'r';
}

function stateOf(
  statements: readonly Statement[],
  possible: readonly StageGroup[],
): StageScore['state'] {
  const groups = new Set(statements.map(({ stage }) => stage.group));
  if (groups.size === 1 && !groups.has(undefined)) return 'known';
  return possible.length > 1 && possible.length < EVERY_STAGE.length ? 'interval' : 'unknown';
}

function statementOf(statements: readonly Statement[], possible: readonly StageGroup[]): string {
  const [first] = statements;
  if (first === undefined) return 'Stage not known: no TNM recorded';
  if (statements.length === 1) return first.stage.statement;
  return `Stage ${possible.join(' or ')} (several staging statements may be the latest)`;
}

function inputOf({ tnm, field }: Statement): ScoreBasis['inputs'][number] {
  return {
    label: 'TNM',
    value: `${categoriesText(tnm)} (${editionText(tnm.edition)} edition)`,
    ...(tnm.on === undefined ? {} : { on: tnm.on }),
    field,
  };
}

function missingOf(statements: readonly Statement[], field: string): ScoreBasis['missing'] {
  if (statements.length === 0) {
    return ['T', 'N', 'M'].map((label) => ({ label, field }));
  }
  const open = unique(statements.flatMap(({ stage }) => stage.notAssessed));
  return open.map((label) => ({ label, field }));
}

function notesOf(
  document: CaseDocument,
  primary: PrimaryTumour,
  statements: readonly Statement[],
): readonly string[] {
  const saysM1 = statements.every(({ tnm }) => tnm.m === 'M1') && statements.length > 0;
  return [
    ...unique(statements.flatMap(({ stage }) => stage.notes)),
    ...((primary.tnm ?? []).some(isAtRecurrence)
      ? ['A staging at recurrence (r) is recorded: it does not rewrite the stage at diagnosis']
      : []),
    ...(statements.some(({ tnm }) => tnm.edition === undefined)
      ? ['Edition not stated, read as 8th']
      : []),
    ...(listsDistantMetastasis(document) && !saysM1
      ? ['Stage is as recorded: the metastases in the list do not rewrite it']
      : []),
    ...(statements.some(({ tnm }) => tnm.t !== undefined) ? [] : sizeNote(primary)),
  ];
}

function sizeNote(primary: PrimaryTumour): readonly string[] {
  const { t, statement } = deriveTStatus(localExtentOf(primary));
  if (t === 'TX') return [];
  const basis = knownValue(primary.size) === undefined ? 'Local extent' : 'Size and local extent';
  return [`${basis} would be ${statement} (8th edition); T itself is not recorded`];
}

/** Categories with their prefixes as recorded: `pT3a pN0 cM0`. */
function categoriesText({ t, n, m, prefix, nPrefix, mPrefix }: Tnm): string {
  return [
    t === undefined ? undefined : `${prefix ?? ''}${t}`,
    n === undefined ? undefined : `${nPrefix ?? prefix ?? ''}${n}`,
    m === undefined ? undefined : `${mPrefix ?? prefix ?? ''}${m}`,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

function editionText(edition: TnmEdition = '8'): string {
  return `${edition}th`;
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
