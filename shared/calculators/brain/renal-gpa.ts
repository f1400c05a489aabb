import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import { type PointScore, pointScore, pointsFor } from '../point-score.ts';
import type { Presence } from '../scores.ts';
import type { Span } from '../span.ts';

export const RENAL_GPA: Calculator = {
  id: 'renal-gpa',
  spec: 'RCC-C-037',
  title: 'Renal-GPA',
  method:
    '0 to 4 points at the first diagnosis of brain metastases. Karnofsky below 80 0, 80 1, 90 or ' +
    '100 2; metastases outside the brain present 0, absent 0.5; haemoglobin below 111 g/L (11.1 ' +
    'g/dL) 0, 111 to 125 g/L 0.5, above 125 g/L (12.5 g/dL) 1; number of brain metastases above 4 ' +
    '0, 1 to 4 0.5. Groups 0 to 1.0, 1.5 to 2.0, 2.5 to 3.0 and 3.5 to 4.0. ECOG cannot replace ' +
    'Karnofsky. Not the older DS-GPA, which has another table; not for leptomeningeal disease',
  source: 'Sperduto 2018; summarised in J Clin Oncol 2020, PMID 32931399',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type RenalGpaItem = 'karnofsky' | 'extracranial' | 'haemoglobin' | 'number';
export type RenalGpaGroup = '0-to-1' | '1.5-to-2' | '2.5-to-3' | '3.5-to-4';

/** What the index asks; what is left out is unknown. */
export type RenalGpaFindings = {
  /** Karnofsky index, 0 to 100 in tens. */
  readonly kps?: number | undefined;
  /** Metastases outside the brain. */
  readonly extracranial: Presence;
  /** g/L; every value that may be the current one, none where it is unknown. */
  readonly haemoglobin: readonly number[];
  /** How many brain metastases, 1 or more. */
  readonly number?: Span | undefined;
};

/**
 * Graded prognostic assessment of brain metastases of kidney cancer, 0 to 4 points in half
 * steps, with every group still possible.
 *
 * @source Sperduto 2018; clinical content, section 8.
 * @spec RCC-C-037
 */
export function renalGpa(findings: RenalGpaFindings): PointScore<RenalGpaItem, RenalGpaGroup> {
  const { kps, extracranial, haemoglobin, number } = findings;
  return pointScore(
    {
      karnofsky: kps === undefined ? [0, 1, 2] : [karnofskyPoints(kps)],
      extracranial: pointsFor(EXTRACRANIAL, extracranial === 'unknown' ? undefined : extracranial),
      haemoglobin:
        haemoglobin.length === 0 ? [0, 0.5, 1] : [...new Set(haemoglobin.map(haemoglobinPoints))],
      number: numberPoints(number),
    },
    groupOf,
  );
}

function karnofskyPoints(kps: number): number {
  if (kps < 80) return 0;
  return kps < 90 ? 1 : 2;
}

function haemoglobinPoints(gramsPerLitre: number): number {
  if (gramsPerLitre < 111) return 0;
  return gramsPerLitre <= 125 ? 0.5 : 1;
}

function numberPoints(number: Span | undefined): readonly number[] {
  if (number === undefined) return [0, 0.5];
  return [...(number.max > 4 ? [0] : []), ...(number.min <= 4 ? [0.5] : [])];
}

function groupOf(total: number): RenalGpaGroup {
  if (total <= 1) return '0-to-1';
  if (total <= 2) return '1.5-to-2';
  return total <= 3 ? '2.5-to-3' : '3.5-to-4';
}

const EXTRACRANIAL = { yes: 0, no: 0.5 } as const;
