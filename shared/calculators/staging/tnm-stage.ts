import type { MCategory, NCategory, TCategory, TnmEdition } from '../../domain/tnm.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { StageGroup } from '../scores.ts';
import { M_MEANS, STAGE_TABLES, T_ROWS } from './stage-tables.ts';

export const TNM_STAGE: Calculator = {
  id: 'tnm-stage',
  spec: 'RCC-C-001',
  title: 'Stage',
  method:
    'Stage group from T, N and M of the staging statement that counts, by the table of its ' +
    'edition. M1: IV. M0 in the 7th and 8th edition: T4 IV, T3 III whatever N is, T0 to T2 with ' +
    'N1 III, T2 N0 II, T1 N0 I, T0 N0 no stage group. The 6th edition differs in N2: with any T ' +
    'it is IV, so that T3 NX may be III or IV. X and missing stand for every value they could be',
  source: 'TNM (AJCC/UICC), kidney, 6th to 8th edition; checked against the SEER stage tables',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/** T, N and M as recorded; a category left out was not assessed. */
export type TnmCategories = {
  readonly t?: TCategory | undefined;
  readonly n?: NCategory | undefined;
  readonly m?: MCategory | undefined;
};

/** The stage group if every recorded X were 0; it stands beside the strict one, never for it. */
export type AssumedStage = {
  readonly group: StageGroup;
  /** What is assumed: `N0`, `N0 M0`. */
  readonly reading: string;
  /** `I (assumes N0)`. */
  readonly statement: string;
};

export type TnmStage = {
  /** The stage group, when every completion of what is not known gives the same one. */
  readonly group?: StageGroup;
  /** Every stage group the known categories still allow, lowest first. */
  readonly possible: readonly StageGroup[];
  /** Whether a completion has no stage group, as T0 N0 M0. */
  readonly mayHaveNone: boolean;
  readonly assumed?: AssumedStage;
  readonly notAssessed: readonly ('T' | 'N' | 'M')[];
  readonly statement: string;
  readonly notes: readonly string[];
};

const STAGES: readonly StageGroup[] = ['I', 'II', 'III', 'IV'];

/**
 * Stage group of renal cell carcinoma from T, N and M, by the edition the categories were
 * assigned under. X, MX and missing stand for every value they could be (a missing T is not
 * taken for T0). Codes in, stage groups out; there is no IA/IB or IIIA/IIIB in kidney.
 *
 * @source TNM (AJCC/UICC) 6th to 8th edition, kidney; checked against the SEER stage tables.
 * @spec RCC-C-001
 */
export function tnmStage(categories: TnmCategories, edition: TnmEdition): TnmStage {
  const groups = groupsOf(categories, edition);
  const possible = STAGES.filter((stage) => groups.has(stage));
  const group = onlyOne(groups);
  const assumed = group === undefined ? assumedStage(categories, edition) : undefined;
  const notAssessed = notAssessedIn(categories, edition);
  const mayHaveNone = groups.has(undefined);
  return {
    ...(group === undefined ? {} : { group }),
    possible,
    mayHaveNone,
    ...(assumed === undefined ? {} : { assumed }),
    notAssessed,
    statement: statementOf(possible, mayHaveNone, notAssessed),
    notes: notesOf(categories, edition, group),
  };
}

/** `Stage I or III`, also where T0 may leave no stage group at all. */
export function stageWords(possible: readonly StageGroup[], mayHaveNone: boolean): string {
  if (possible.length === 0) return 'No stage group can be assigned to T0';
  return `${mayHaveNone ? 'No stage group, or stage' : 'Stage'} ${listOf(possible, 'or')}`;
}

type Groups = ReadonlySet<StageGroup | undefined>;

/** Stage groups of every completion of what is not known; undefined where there is none. */
function groupsOf({ t, n, m }: TnmCategories, edition: TnmEdition): Groups {
  const { m0, m1, nodes } = STAGE_TABLES[edition];
  const ns = nodes.filter((known) => known === n);
  const atM0 = T_ROWS[t ?? 'TX'].flatMap((row) =>
    (ns.length === 0 ? nodes : ns).map((known) => m0[row][known]),
  );
  return new Set(M_MEANS[m ?? 'MX'].flatMap((known) => (known === 'M1' ? [m1] : atM0)));
}

function onlyOne(groups: Groups): StageGroup | undefined {
  const [only] = groups;
  return groups.size === 1 ? only : undefined;
}

function assumedStage(categories: TnmCategories, edition: TnmEdition): AssumedStage | undefined {
  const readings = [
    ...(categories.n === 'NX' ? (['N0'] as const) : []),
    ...(categories.m === 'MX' ? (['M0'] as const) : []),
  ];
  const n = categories.n === 'NX' ? 'N0' : categories.n;
  const m = categories.m === 'MX' ? 'M0' : categories.m;
  const group = onlyOne(groupsOf({ t: categories.t, n, m }, edition));
  if (group === undefined) return undefined;
  const reading = readings.join(' ');
  return { group, reading, statement: `${group} (assumes ${reading})` };
}

function notAssessedIn(
  { t, n, m }: TnmCategories,
  edition: TnmEdition,
): readonly ('T' | 'N' | 'M')[] {
  const isNKnown = STAGE_TABLES[edition].nodes.some((known) => known === n);
  return [
    ...(t === undefined || t === 'TX' ? (['T'] as const) : []),
    ...(isNKnown ? [] : (['N'] as const)),
    ...(m === undefined || m === 'MX' ? (['M'] as const) : []),
  ];
}

function statementOf(
  possible: readonly StageGroup[],
  mayHaveNone: boolean,
  notAssessed: readonly string[],
): string {
  const outcomes = possible.length + (mayHaveNone ? 1 : 0);
  const open = outcomes > 1 ? ` (${listOf(notAssessed, 'and')} not assessed)` : '';
  return `${stageWords(possible, mayHaveNone)}${open}`;
}

function listOf(items: readonly string[], last: string): string {
  return items.join(', ').replace(/, ([^,]*)$/, ` ${last} $1`);
}

function notesOf(
  { t, n }: TnmCategories,
  edition: TnmEdition,
  group: StageGroup | undefined,
): readonly string[] {
  if (n === 'N2' && edition !== '6') {
    return [`N2 does not exist in the ${edition}th edition and is not counted: N1 may be meant`];
  }
  if (n === 'N1' && group === 'III' && t !== 'T0') {
    return [
      'T1 to T3 with N1 behaves like stage IV (T4 M0) rather than like T3 N0 (Han 2020, Front ' +
        'Oncol)',
    ];
  }
  return [];
}
