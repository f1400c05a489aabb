import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const ANAEMIA_SEVERITY: Calculator = {
  id: 'anaemia-severity',
  spec: 'RCC-C-027',
  title: 'Severity of anaemia',
  method:
    "Haemoglobin below the laboratory's lower limit down to 100 g/L mild (1), below 100 to 80 g/L " +
    'moderate (2), below 80 g/L severe (3); the cut-offs follow CTCAE version 5, the scale is ' +
    "this app's own",
  source: 'Clinical content of this project, section 14.1',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/** 0 none, 1 mild, 2 moderate, 3 severe: a scale of this app, not CTCAE. */
export type AnaemiaSeverity = 0 | 1 | 2 | 3;

/**
 * Severity of anaemia from haemoglobin and the laboratory's lower limit, both in g/L. From
 * 100 g/L the limit decides; while it is unknown, none and mild are both possible.
 *
 * @source Clinical content, section 14.1.
 * @spec RCC-C-027
 */
export function anaemiaSeverity(
  haemoglobin: number,
  lowerLimit: number | undefined,
): readonly AnaemiaSeverity[] {
  if (haemoglobin < 80) return [3];
  if (haemoglobin < 100) return [2];
  if (lowerLimit === undefined) return [0, 1];
  return haemoglobin < lowerLimit ? [1] : [0];
}
