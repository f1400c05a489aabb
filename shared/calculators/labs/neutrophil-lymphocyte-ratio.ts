import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const NLR: Calculator = {
  id: 'neutrophil-lymphocyte-ratio',
  spec: 'RCC-C-025',
  title: 'Neutrophil/lymphocyte ratio',
  method: 'Absolute neutrophils divided by absolute lymphocytes of the same day; no agreed cut-off',
  source: 'Clinical content of this project, section 6.2',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Absolute neutrophils over absolute lymphocytes, both in 10^9/L; a plain number, shown without
 * a category because no cut-off is agreed. Undefined when no lymphocytes were counted.
 *
 * @source Clinical content, section 6.2.
 * @spec RCC-C-025
 */
export function neutrophilLymphocyteRatio(
  neutrophils: number,
  lymphocytes: number,
): number | undefined {
  return lymphocytes > 0 ? neutrophils / lymphocytes : undefined;
}
