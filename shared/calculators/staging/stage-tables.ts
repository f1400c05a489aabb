import type { MCategory, NCategory, TCategory, TnmEdition } from '../../domain/tnm.ts';
import type { StageGroup } from '../scores.ts';

type MainT = 'T0' | 'T1' | 'T2' | 'T3' | 'T4';
type KnownN = Exclude<NCategory, 'NX'>;
type KnownM = Exclude<MCategory, 'MX'>;

/** Stage groups of one edition, and what X may stand for in it. */
export type StageTable = {
  /** Stage group at M0 by T and N; what is left out has no stage group. */
  readonly m0: Readonly<Record<MainT, Readonly<Partial<Record<KnownN, StageGroup>>>>>;
  /** Stage group at M1, whatever T and N are. */
  readonly m1: StageGroup;
  /** The categories of regional nodes that the edition knows. */
  readonly nodes: readonly KnownN[];
};

const SIXTH: StageTable = {
  m0: {
    T0: { N1: 'III', N2: 'IV' },
    T1: { N0: 'I', N1: 'III', N2: 'IV' },
    T2: { N0: 'II', N1: 'III', N2: 'IV' },
    T3: { N0: 'III', N1: 'III', N2: 'IV' },
    T4: { N0: 'IV', N1: 'IV', N2: 'IV' },
  },
  m1: 'IV',
  nodes: ['N0', 'N1', 'N2'],
};

const SEVENTH: StageTable = {
  m0: {
    T0: { N1: 'III' },
    T1: { N0: 'I', N1: 'III' },
    T2: { N0: 'II', N1: 'III' },
    T3: { N0: 'III', N1: 'III' },
    T4: { N0: 'IV', N1: 'IV' },
  },
  m1: 'IV',
  nodes: ['N0', 'N1'],
};

/**
 * Stage groups of the kidney by edition. The groups did not change from the 7th to the 8th.
 *
 * @source SEER stage tables of the 6th and 7th edition; clinical content, sections 1.2 and 1.4.
 * @spec RCC-C-016
 */
export const STAGE_TABLES: Readonly<Record<TnmEdition, StageTable>> = {
  '6': SIXTH,
  '7': SEVENTH,
  '8': SEVENTH,
};

const ANY_T = ['T1', 'T2', 'T3', 'T4'] as const;

/** Rows of the table a T may stand for; TX is some tumour, so never T0. */
export const T_ROWS: Readonly<Record<TCategory, readonly MainT[]>> = {
  TX: ANY_T,
  T0: ['T0'],
  T1: ['T1'],
  T1a: ['T1'],
  T1b: ['T1'],
  T2: ['T2'],
  T2a: ['T2'],
  T2b: ['T2'],
  T3: ['T3'],
  T3a: ['T3'],
  T3b: ['T3'],
  T3c: ['T3'],
  T4: ['T4'],
};

/** Distant metastasis an M may stand for. */
export const M_MEANS: Readonly<Record<MCategory, readonly KnownM[]>> = {
  MX: ['M0', 'M1'],
  M0: ['M0'],
  M1: ['M1'],
};
