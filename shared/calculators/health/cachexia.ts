import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const CACHEXIA: Calculator = {
  id: 'cachexia',
  spec: 'RCC-C-033',
  title: 'Cachexia',
  method:
    'Weight loss of more than 5 % in 6 months; or of more than 2 % with a body mass index below ' +
    '20 kg/m² or with sarcopenia',
  source: 'Fearon 2011',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/** What the criteria ask; what is left out is unknown. */
export type CachexiaFindings = {
  /** Percent of body weight lost in 6 months; negative for a gain. */
  readonly lossIn6MonthsPercent?: number | undefined;
  /** kg/m2, free of binary artefacts. */
  readonly bodyMassIndex?: number | undefined;
  readonly sarcopenia: Presence;
};

/**
 * Whether the criteria of cancer cachexia are met. Between 2 and 5 % it takes both a body mass
 * index of 20 or more and no sarcopenia to say no.
 *
 * @source Fearon 2011; clinical content, section 14.3.
 * @spec RCC-C-033
 */
export function cachexia(findings: CachexiaFindings): Presence {
  const { lossIn6MonthsPercent: loss, bodyMassIndex: index, sarcopenia } = findings;
  if (loss === undefined) return 'unknown';
  if (loss > 5) return 'yes';
  if (loss <= 2) return 'no';
  if ((index !== undefined && index < 20) || sarcopenia === 'yes') return 'yes';
  return index === undefined ? 'unknown' : sarcopenia;
}
