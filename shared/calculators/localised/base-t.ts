import type { TCategory } from '../../domain/tnm.ts';

/** T without its letter; by size it is the same from the TNM of 1997 to the 8th edition. */
export type BaseT = 'T1' | 'T2' | 'T3' | 'T4';

/** T without its letter; undefined while T is not known, not assessable or without a tumour. */
export function baseT(t: TCategory | undefined): BaseT | undefined {
  return t === undefined ? undefined : BASE_T[t];
}

const BASE_T: Readonly<Record<TCategory, BaseT | undefined>> = {
  TX: undefined,
  T0: undefined,
  T1: 'T1',
  T1a: 'T1',
  T1b: 'T1',
  T2: 'T2',
  T2a: 'T2',
  T2b: 'T2',
  T3: 'T3',
  T3a: 'T3',
  T3b: 'T3',
  T3c: 'T3',
  T4: 'T4',
};
