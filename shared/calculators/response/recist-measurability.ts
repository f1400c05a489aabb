import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const RECIST_MEASURABILITY: Calculator = {
  id: 'recist-measurability',
  spec: 'RCC-C-057',
  title: 'RECIST 1.1, measurability',
  method:
    'On CT with slices of 5 mm or less: a lesion is measurable from 10 mm in longest diameter, a ' +
    'node from 15 mm in short axis; a node of 10 to under 15 mm is pathological and non-target, ' +
    'under 10 mm normal. A bone lesion is measurable only by its soft-tissue component; a ' +
    'blastic or cystic lesion is not, and an irradiated one only after it has progressed',
  source: 'RECIST 1.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type RecistCategory = 'measurable' | 'non-measurable' | 'pathological-node' | 'normal-node';

export type LesionToMeasure = {
  readonly kind: 'node' | 'bone' | 'other';
  /** Longest diameter in mm, of a node the short axis, of bone the soft-tissue component. */
  readonly diameterMm?: number | undefined;
  /** Asked of bone only. */
  readonly softTissueComponent: Presence;
  readonly blasticOrCystic: Presence;
  readonly irradiated: Presence;
  /** Asked of an irradiated lesion only. */
  readonly progressedSinceIrradiation: Presence;
};

/**
 * Whether a lesion can be a target lesion: every category still possible.
 *
 * @source RECIST 1.1; clinical content, section 16.
 * @spec RCC-C-057
 */
export function recistMeasurability(lesion: LesionToMeasure): readonly RecistCategory[] {
  const sizes = lesion.kind === 'node' ? nodeSizes(lesion) : lesionSizes(lesion);
  const barred = isBarred(lesion);
  const bySize = sizes.flatMap((size): readonly RecistCategory[] => {
    if (size !== 'measurable' || barred === 'no') return [size];
    const instead = lesion.kind === 'node' ? 'pathological-node' : 'non-measurable';
    return barred === 'yes' ? [instead] : [size, instead];
  });
  return CATEGORIES.filter((category) => bySize.includes(category));
}

const CATEGORIES: readonly RecistCategory[] = [
  'measurable',
  'non-measurable',
  'pathological-node',
  'normal-node',
];

function nodeSizes({ diameterMm }: LesionToMeasure): readonly RecistCategory[] {
  if (diameterMm === undefined) return ['measurable', 'pathological-node', 'normal-node'];
  if (diameterMm >= 15) return ['measurable'];
  return [diameterMm >= 10 ? 'pathological-node' : 'normal-node'];
}

function lesionSizes({ diameterMm }: LesionToMeasure): readonly RecistCategory[] {
  if (diameterMm === undefined) return ['measurable', 'non-measurable'];
  return [diameterMm >= 10 ? 'measurable' : 'non-measurable'];
}

/** Whether something other than its size keeps the lesion from being a target. */
function isBarred(lesion: LesionToMeasure): Presence {
  const { kind, softTissueComponent, blasticOrCystic } = lesion;
  const bars = [
    ...(kind === 'bone' ? [OPPOSITE[softTissueComponent]] : []),
    blasticOrCystic,
    irradiatedOnly(lesion),
  ];
  if (bars.includes('yes')) return 'yes';
  return bars.includes('unknown') ? 'unknown' : 'no';
}

function irradiatedOnly({ irradiated, progressedSinceIrradiation }: LesionToMeasure): Presence {
  if (irradiated === 'no' || progressedSinceIrradiation === 'yes') return 'no';
  return irradiated === 'yes' && progressedSinceIrradiation === 'no' ? 'yes' : 'unknown';
}

const OPPOSITE: Readonly<Record<Presence, Presence>> = { yes: 'no', no: 'yes', unknown: 'unknown' };
