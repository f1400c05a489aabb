import { inSentence } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Health } from '../../domain/health.ts';
import type { Analyte } from '../../domain/labs.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { knownValue } from '../../domain/recorded.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import { calciumOfCase } from './calcium-of-case.ts';
import { plausibleLimit } from '../labs/plausible-limit.ts';
import { kpsBelow80 } from '../performance/kps-below-80.ts';
import { beyondLimit, type LimitSide } from '../labs/lab-limit.ts';
import { isUsable, latestLabs } from './lab-selection.ts';
import { labInput, labNotes, unusableLab } from './lab-wording.ts';
import { agreed } from '../presence.ts';
import type { ImdcFactor, Presence, ScoreBasis } from '../scores.ts';
import { therapyInterval } from './therapy-interval.ts';

/** One IMDC factor with what it rests on. */
export type FactorFinding = Pick<ScoreBasis, 'inputs' | 'missing' | 'notes'> & {
  readonly presence: Presence;
};

/**
 * The six adverse factors of the IMDC score as the case shows them.
 *
 * @spec RCC-C-002
 */
export function imdcFactorsOf(document: CaseDocument): Readonly<Record<ImdcFactor, FactorFinding>> {
  const { aboveLimit, inputs, missing, notes } = calciumOfCase(document);
  return {
    'karnofsky-below-80': karnofskyFactor(document),
    'under-1-year-to-therapy': therapyInterval(document),
    'haemoglobin-below-limit': laboratoryFactor(document, 'haemoglobin', 'below-lower'),
    'calcium-above-limit': { presence: aboveLimit, inputs, missing, notes },
    'neutrophils-above-limit': laboratoryFactor(document, 'neutrophils', 'above-upper'),
    'platelets-above-limit': laboratoryFactor(document, 'platelets', 'above-upper'),
  };
}

/** Whether the Karnofsky index is below 80, by the index or by ECOG. */
export function karnofskyFactor({ health }: CaseDocument): FactorFinding {
  const kps = knownValue(health?.kps);
  const ecog = knownValue(health?.ecog);
  const presence = kpsBelow80({ kps, ecog });
  const isEcog1 = kps === undefined && ecog === 1;
  return {
    presence,
    inputs: health === undefined ? [] : performanceInputs(health),
    missing: presence === 'unknown' ? [{ label: 'Karnofsky', field: 'health.kps' }] : [],
    notes: isEcog1 ? ['ECOG 1 can be Karnofsky 70 or 80: ask for the Karnofsky index'] : [],
  };
}

/** Karnofsky where it is recorded, else ECOG: only one of them decides. */
function performanceInputs({ kps, ecog }: Health): ScoreBasis['inputs'] {
  const index = knownValue(kps);
  const scale = knownValue(ecog);
  if (index !== undefined) {
    return [{ label: 'Karnofsky', value: `${index} %`, ...dated(kps?.on), field: 'health.kps' }];
  }
  if (scale === undefined) return [];
  return [{ label: 'ECOG', value: String(scale), ...dated(ecog?.on), field: 'health.ecog' }];
}

function dated(on: PartialDate | undefined): { readonly on?: PartialDate } {
  return on === undefined ? {} : { on };
}

/** Whether the latest values lie beyond the limit of their laboratory, or a multiple of it. */
export function laboratoryFactor(
  document: CaseDocument,
  analyte: Analyte,
  side: LimitSide,
  times = 1,
): FactorFinding {
  const rows = latestLabs(document.labs ?? [], analyte, document.referral?.assessedOn);
  const label = ANALYTE_LABEL[analyte];
  const limit = side === 'below-lower' ? 'lower' : 'upper';
  const withoutLimit = rows.filter(({ lab }) => plausibleLimit(lab, limit) === undefined);
  return {
    presence: agreed(
      rows.map((row) => (isUsable(row) ? beyondLimit(row.lab, side, times) : 'unknown')),
    ),
    inputs: rows.map(labInput),
    missing: [
      ...(rows.length === 0 ? [{ label, field: `labs.${analyte}` }] : []),
      ...rows.flatMap(unusableLab),
      ...withoutLimit.map(({ field }) => ({
        label: `${limit === 'lower' ? 'Lower' : 'Upper'} limit of ${inSentence(label)}`,
        field: `${field}.${limit}Limit`,
      })),
    ],
    notes: labNotes(rows),
  };
}
