import type { PrimaryTumour } from '../../domain/primary-tumour.ts';
import { toCentimetres } from '../../domain/quantity.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { LocalExtent } from '../staging/derive-t-status.ts';
import type { Presence } from '../scores.ts';
import { presenceOf } from './score-items.ts';

/** Size and local extension of a primary as recorded; what is not recorded stays unknown. */
export function localExtentOf(primary: PrimaryTumour): LocalExtent {
  const size = knownValue(primary.size);
  const thrombus = knownValue(primary.venousThrombus);
  const level = thrombus === undefined ? undefined : LEVEL[thrombus];
  const reaches = (wanted: number): Presence => {
    if (level === undefined) return 'unknown';
    return level >= wanted ? 'yes' : 'no';
  };
  const { invasion } = primary;
  return {
    sizeCm: size === undefined ? undefined : toCentimetres(size),
    renalVein: reaches(LEVEL['renal-vein']),
    ivcBelowDiaphragm: reaches(LEVEL['ivc-below-diaphragm']),
    ivcAboveDiaphragm: reaches(LEVEL['ivc-above-diaphragm']),
    ivcWall: presenceOf(invasion?.venaCavaWall),
    beyondGerota: presenceOf(invasion?.beyondGerota),
    adrenalContiguous: presenceOf(invasion?.adrenalContiguous),
    perirenalFat: presenceOf(invasion?.perirenalFat),
    renalSinusFat: presenceOf(invasion?.renalSinusFat),
    pelvicalyceal: presenceOf(invasion?.pelvicalyceal),
  };
}

const LEVEL = {
  none: 0,
  'renal-vein': 1,
  'ivc-below-diaphragm': 2,
  'ivc-above-diaphragm': 3,
} as const;
