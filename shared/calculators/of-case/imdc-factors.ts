import { inSentence } from '../../domain/in-sentence.ts';
import type { CaseDocument } from '../../domain/case-document.ts';
import type { Analyte } from '../../domain/labs.ts';
import { ANALYTE_LABEL } from '../labs/analyte-label.ts';
import { calciumOfCase } from './calcium-of-case.ts';
import { plausibleLimit } from '../labs/plausible-limit.ts';
import { beyondLimit, type LimitSide } from '../labs/lab-limit.ts';
import { isUsable, latestLabs } from './lab-selection.ts';
import { labInput, labNotes, unusableLab } from './lab-wording.ts';
import { agreed } from '../presence.ts';
import { karnofskyFactor } from './performance-factor.ts';
import type { FactorFinding, ImdcFactor } from '../scores.ts';
import { therapyInterval } from './therapy-interval.ts';

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
