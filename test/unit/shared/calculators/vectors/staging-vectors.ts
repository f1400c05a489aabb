import { deriveTStatus } from '#shared/calculators/staging/derive-t-status';
import { tnmStage } from '#shared/calculators/staging/tnm-stage';
import type { MCategory, NCategory, TCategory } from '#shared/domain/tnm';

import { type Adapters, adapter, type Maybe, presence } from './adapter.ts';

type Tnm = readonly [Maybe<TCategory>, Maybe<NCategory>, Maybe<MCategory>];

type Extent = {
  readonly sizeCm?: number;
  readonly [flag: string]: boolean | number | undefined;
};

const FLAG_NAMES: Readonly<Record<string, string>> = {
  ivcWall: 'ivcWallInvasion',
  renalVein: 'renalVeinOrSegmental',
  renalSinusFat: 'sinusFat',
};

function stage([t, n, m]: Tnm, edition: '6' | '7' | '8') {
  return tnmStage({ t: t ?? undefined, n: n ?? undefined, m: m ?? undefined }, edition);
}

function statusOf({ sizeCm, ...flags }: Extent) {
  const flag = (name: string) => {
    const value = flags[name];
    return presence(typeof value === 'boolean' ? value : undefined);
  };
  return deriveTStatus({
    sizeCm,
    beyondGerota: flag('beyondGerota'),
    adrenalContiguous: flag('adrenalContiguous'),
    ivcAboveDiaphragm: flag('ivcAboveDiaphragm'),
    ivcWall: flag('ivcWallInvasion'),
    ivcBelowDiaphragm: flag('ivcBelowDiaphragm'),
    renalVein: flag('renalVeinOrSegmental'),
    perirenalFat: flag('perirenalFat'),
    renalSinusFat: flag('sinusFat'),
    pelvicalyceal: flag('pelvicalyceal'),
  });
}

export const STAGING: Adapters = {
  stageGroup: adapter<Tnm>('RCC-C-001', (tnm) => stage(tnm, '8').group ?? null),
  possibleStages: adapter<Tnm>('RCC-C-001', (tnm) => stage(tnm, '8').possible),
  stageGroup6: adapter<Tnm>('RCC-C-016', (tnm) => stage(tnm, '6').group ?? null),
  deriveT: adapter<Extent>('RCC-C-009', (extent) => statusOf(extent).t),
  deriveTStatus: adapter<Extent>('RCC-C-009', (extent) => {
    const status = statusOf(extent);
    return { ...status, open: status.open.map((name) => FLAG_NAMES[name] ?? name) };
  }),
};
