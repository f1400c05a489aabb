import type { MCategory, NCategory, TCategory, TnmEdition } from '../../domain/tnm.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { StageGroup } from '../scores.ts';

export const TNM_STAGE: Calculator = {
  id: 'tnm-stage',
  spec: 'RCC-C-001',
  title: 'Stage',
  method: 'Stage group from T, N and M of the latest staging statement, by its edition',
  source: 'TNM (AJCC/UICC), kidney; checked against the SEER stage tables',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/** T, N and M as recorded; a category left out was not assessed. */
type TnmCategories = {
  readonly t?: TCategory | undefined;
  readonly n?: NCategory | undefined;
  readonly m?: MCategory | undefined;
};

export type TnmStage = {
  /** The stage group, when every completion of what is not known gives the same one. */
  readonly group?: StageGroup;
  /** Every stage group the known categories still allow, lowest first. */
  readonly possible: readonly StageGroup[];
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
  const groups = completionsOf(categories, edition).map((full) => groupOf(full, edition));
  const possible = STAGES.filter((stage) => groups.includes(stage));
  const [only] = possible;
  const group = possible.length === 1 && !groups.includes(undefined) ? only : undefined;
  const notAssessed = notAssessedIn(categories);
  return {
    ...(group === undefined ? {} : { group }),
    possible,
    notAssessed,
    statement: statementOf(group, possible, notAssessed, categories),
    notes: notesOf(categories, group),
  };
}

type Full = { readonly t: TCategory; readonly n: NCategory; readonly m: MCategory };

function completionsOf({ t, n, m }: TnmCategories, edition: TnmEdition): readonly Full[] {
  const ts: readonly TCategory[] = t === undefined || t === 'TX' ? ['T1', 'T2', 'T3', 'T4'] : [t];
  const everyN: readonly NCategory[] = edition === '6' ? ['N0', 'N1', 'N2'] : ['N0', 'N1'];
  const ns = n === undefined || n === 'NX' ? everyN : [n];
  const ms: readonly MCategory[] = m === undefined || m === 'MX' ? ['M0', 'M1'] : [m];
  return ts.flatMap((fullT) =>
    ns.flatMap((fullN) => ms.map((fullM) => ({ t: fullT, n: fullN, m: fullM }))),
  );
}

function groupOf({ t, n, m }: Full, edition: TnmEdition): StageGroup | undefined {
  if (m === 'M1' || t === 'T4') return 'IV';
  if (n === 'N2' && edition === '6') return 'IV';
  if (n !== 'N0' || t.startsWith('T3')) return 'III';
  if (t.startsWith('T1')) return 'I';
  return t.startsWith('T2') ? 'II' : undefined;
}

function notAssessedIn({ t, n, m }: TnmCategories): readonly ('T' | 'N' | 'M')[] {
  return [
    ...(t === undefined || t === 'TX' ? (['T'] as const) : []),
    ...(n === undefined || n === 'NX' ? (['N'] as const) : []),
    ...(m === undefined || m === 'MX' ? (['M'] as const) : []),
  ];
}

function statementOf(
  group: StageGroup | undefined,
  possible: readonly StageGroup[],
  notAssessed: readonly string[],
  { t }: TnmCategories,
): string {
  if (group !== undefined) return `Stage ${group}`;
  const open = notAssessed.length === 0 ? '' : ` (${listOf(notAssessed, 'and')} not assessed)`;
  if (t === 'T0' && possible.length < 2) return `No stage group can be assigned to T0${open}`;
  return `Stage ${listOf(possible, 'or')}${open}`;
}

function listOf(items: readonly string[], last: string): string {
  return items.join(', ').replace(/, ([^,]*)$/, ` ${last} $1`);
}

function notesOf({ t, n }: TnmCategories, group: StageGroup | undefined): readonly string[] {
  if (n === 'N2') {
    return [
      'N2 (more than one regional node) exists up to the 6th edition: T1 to T3 with N2 M0 is ' +
        'stage IV there; as N1 it is stage III in the 7th and 8th edition',
    ];
  }
  if (n === 'N1' && group === 'III' && t !== undefined && t !== 'T0') {
    return [
      'T1 to T3 with N1 behaves like stage IV rather than like T3 N0: median overall survival ' +
        '41 and 38 months in a SEER cohort (Han 2020, Front Oncol)',
    ];
  }
  return [];
}
