import type { Presence } from '../scores.ts';

export type LocalExtent = {
  readonly sizeCm?: number | undefined;
  readonly beyondGerota: Presence;
  readonly adrenalContiguous: Presence;
  readonly ivcAboveDiaphragm: Presence;
  readonly ivcWall: Presence;
  readonly ivcBelowDiaphragm: Presence;
  readonly renalVein: Presence;
  readonly perirenalFat: Presence;
  readonly renalSinusFat: Presence;
  readonly pelvicalyceal: Presence;
};
type Flag = Exclude<keyof LocalExtent, 'sizeCm'>;
type DerivedT = 'TX' | 'T1a' | 'T1b' | 'T2a' | 'T2b' | 'T3a' | 'T3b' | 'T3c' | 'T4';

/** Flags by the category they raise the tumour to, highest first. */
const RAISED_BY: readonly { readonly t: DerivedT; readonly flags: readonly Flag[] }[] = [
  { t: 'T4', flags: ['beyondGerota', 'adrenalContiguous'] },
  { t: 'T3c', flags: ['ivcAboveDiaphragm', 'ivcWall'] },
  { t: 'T3b', flags: ['ivcBelowDiaphragm'] },
  { t: 'T3a', flags: ['renalVein', 'perirenalFat', 'renalSinusFat', 'pelvicalyceal'] },
];

/**
 * The T category that size (cm, up to 40) and local extent support, and whether it is certain:
 * with a flag unknown that could raise it, it is a lower bound ("at least T1b"), never a T.
 * It is a help for whoever records T; it never stands in for a recorded T.
 *
 * @source TNM 8th edition, kidney (clinical content, section 1.1).
 * @spec RCC-C-009
 */
export function deriveTStatus(extent: LocalExtent): {
  readonly t: DerivedT;
  readonly certain: boolean;
  readonly statement: string;
  readonly open: readonly Flag[];
} {
  const level = RAISED_BY.findIndex(({ flags }) => flags.some((flag) => extent[flag] === 'yes'));
  const t = RAISED_BY[level]?.t ?? bySize(extent.sizeCm);
  const higher = level === -1 ? RAISED_BY : RAISED_BY.slice(0, level);
  const open = higher.flatMap(({ flags }) => flags.filter((flag) => extent[flag] === 'unknown'));
  const isBound = t !== 'TX' && open.length > 0;
  return {
    t,
    certain: t !== 'TX' && open.length === 0,
    statement: isBound ? `at least ${t}` : t,
    open,
  };
}

function bySize(sizeCm: number | undefined): DerivedT {
  if (sizeCm === undefined) return 'TX';
  if (sizeCm <= 4) return 'T1a';
  if (sizeCm <= 7) return 'T1b';
  return sizeCm <= 10 ? 'T2a' : 'T2b';
}
