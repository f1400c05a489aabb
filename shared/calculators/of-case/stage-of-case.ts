import type { CaseDocument } from '../../domain/case-document.ts';
import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Tnm } from '../../domain/tnm.ts';
import type { ScoreBasis, StageGroup, StageScore } from '../scores.ts';
import { deriveTStatus } from '../staging/derive-t-status.ts';
import { stageOutcomes } from '../staging/stage-outcomes.ts';
import { ownNotes, type Statement, statementNotes } from '../staging/statement-notes.ts';
import {
  categoriesText,
  describeEdition,
  editionText,
  statementKind,
} from '../staging/staging-statement.ts';
import { isAgainstExtent } from '../staging/t-against-extent.ts';
import { stageWords, TNM_STAGE, tnmStage } from '../staging/tnm-stage.ts';
import { possiblyLatest } from './latest.ts';
import { listsDistantMetastasis } from './listed-metastasis.ts';
import { localExtentOf } from './local-extent.ts';

const EVERY_STAGE: readonly StageGroup[] = ['I', 'II', 'III', 'IV'];

/**
 * Stage group of each primary from its latest staging statement at diagnosis. Stage is fixed at
 * diagnosis: neither the list of metastases nor a statement after therapy or at recurrence
 * rewrites a recorded category, and size never stands in for T.
 *
 * @spec RCC-C-009
 */
export function stagesOfCase(document: CaseDocument): readonly StageScore[] {
  return (document.primaries ?? []).map((primary, index) => stageOf(document, primary, index));
}

type Row = Statement & { readonly on: Tnm['on']; readonly field: string };

function stageOf(document: CaseDocument, primary: PrimaryTumour, index: number): StageScore {
  const field = `primaries[${index}].tnm`;
  const rows = (primary.tnm ?? []).map((tnm, row) => ({
    tnm,
    on: tnm.on,
    stage: tnmStage(tnm, tnm.edition ?? '8'),
    field: `${field}[${row}]`,
  }));
  const counted = possiblyLatest(stagingOf(rows));
  const possible = EVERY_STAGE.filter(
    (stage) => counted.length === 0 || counted.some((item) => item.stage.possible.includes(stage)),
  );
  const state = stateOf(counted, possible);
  const shown = counted.length === 0 ? rows : counted;
  const published = counted.length === 1 ? counted.flatMap(outcomesOf) : [];
  return {
    ...TNM_STAGE,
    primary: index,
    state,
    possible,
    statement: statementOf(rows, counted, possible),
    categories: unique(shown.map(({ tnm }) => categoriesText(tnm))).join(' or '),
    edition: unique(shown.map(({ tnm }) => editionText(tnm.edition))).join(' or '),
    inputs: counted.map(inputOf),
    missing: state === 'known' ? [] : missingOf(counted, field),
    notes: [
      ...ownNotes(counted),
      ...statementNotes(rows, counted),
      ...caseNotes(document, index, counted),
      ...extentNotes(primary, counted),
    ],
    ...(published.length === 0 ? {} : { published }),
  };
}

/** The statements the stage can come from: at diagnosis, or else after therapy; no later ones. */
function stagingOf(rows: readonly Row[]): readonly Row[] {
  const atDiagnosis = rows.filter(({ tnm }) => statementKind(tnm) === 'at-diagnosis');
  if (atDiagnosis.length > 0) return atDiagnosis;
  return rows.filter(({ tnm }) => statementKind(tnm) === 'after-therapy');
}

function stateOf(counted: readonly Row[], possible: readonly StageGroup[]): StageScore['state'] {
  const groups = new Set(counted.map(({ stage }) => stage.group));
  if (groups.size === 1 && !groups.has(undefined)) return 'known';
  return possible.length > 1 && possible.length < EVERY_STAGE.length ? 'interval' : 'unknown';
}

function statementOf(
  rows: readonly Row[],
  counted: readonly Row[],
  possible: readonly StageGroup[],
): string {
  if (rows.length === 0) return 'Stage not known: no TNM recorded';
  if (counted.length === 0) return 'Stage at diagnosis not known: only later staging is recorded';
  const [only, ...others] = unique(counted.map(statementText));
  if (only !== undefined && others.length === 0) return only;
  const mayHaveNone = counted.some(({ stage }) => stage.mayHaveNone);
  return `${stageWords(possible, mayHaveNone)} (several staging statements may be the latest)`;
}

/** Without a staging from before therapy, the stage after it is named as what it is. */
function statementText({ tnm, stage }: Row): string {
  const isAfter = statementKind(tnm) === 'after-therapy';
  return isAfter ? `${stage.statement}, after pre-operative therapy` : stage.statement;
}

function outcomesOf({ tnm, stage }: Row): readonly string[] {
  return stageOutcomes(tnm, stage);
}

function inputOf({ tnm, field }: Row): ScoreBasis['inputs'][number] {
  return {
    label: 'TNM',
    value: `${categoriesText(tnm)} (${describeEdition(tnm.edition)})`,
    ...(tnm.on === undefined ? {} : { on: tnm.on }),
    field,
  };
}

/** What would settle the stage: the open categories, and dates where they leave the order open. */
function missingOf(counted: readonly Row[], field: string): ScoreBasis['missing'] {
  if (counted.length === 0) return ['T', 'N', 'M'].map((label) => ({ label, field }));
  const open = unique(counted.flatMap(({ stage }) => stage.notAssessed));
  const undated = counted.length === 1 ? [] : counted.filter(({ tnm }) => !isFullDate(tnm));
  return [
    ...open.map((label) => ({ label, field })),
    ...undated.map((row) => ({ label: 'Date of staging', field: `${row.field}.on` })),
  ];
}

function isFullDate({ on }: Tnm): boolean {
  return on?.length === 'YYYY-MM-DD'.length;
}

function caseNotes(
  document: CaseDocument,
  index: number,
  counted: readonly Row[],
): readonly string[] {
  const saysM1 = counted.length > 0 && counted.every(({ tnm }) => tnm.m === 'M1');
  return [
    ...(hasAnotherInThisKidney(document, index)
      ? ['Another tumour of this kidney is recorded: several are staged by the largest (m)']
      : []),
    ...(listsDistantMetastasis(document) && !saysM1
      ? ['Stage is as recorded: the metastases in the list do not rewrite it']
      : []),
  ];
}

function hasAnotherInThisKidney({ primaries = [] }: CaseDocument, index: number): boolean {
  const side = knownValue(primaries[index]?.side);
  return primaries.some(
    (other, at) => at !== index && side !== undefined && knownValue(other.side) === side,
  );
}

/** What size and extent say of T: where T is not known, and where they contradict it. */
function extentNotes(primary: PrimaryTumour, counted: readonly Row[]): readonly string[] {
  const derived = deriveTStatus(localExtentOf(primary));
  if (derived.t === 'TX') return [];
  const basis = knownValue(primary.size) === undefined ? 'Local extent' : 'Size and local extent';
  const wouldBe = `${basis} would be ${derived.statement} (8th edition)`;
  const known = counted.flatMap(({ tnm }) => (isKnownT(tnm.t) ? [tnm] : []));
  if (known.length === 0) return [`${wouldBe}; T itself is not recorded`];
  return unique(
    known.flatMap((tnm) =>
      isComparable(tnm) && tnm.t !== undefined && isAgainstExtent(tnm.t, derived)
        ? [`${wouldBe}, but ${tnm.t} is recorded; they may be of different days`]
        : [],
    ),
  );
}

function isKnownT(t: Tnm['t']): boolean {
  return t !== undefined && t !== 'TX';
}

/** Size and extent are read by the 8th edition, and of the tumour before therapy. */
function isComparable(tnm: Tnm): boolean {
  const { edition = '8' } = tnm;
  return edition === '8' && statementKind(tnm) === 'at-diagnosis';
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
