import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const PAIN_BAND: Calculator = {
  id: 'pain-band',
  spec: 'RCC-C-036',
  title: 'Pain',
  method: 'Numerical rating scale, 0 to 10: 0 none, 1 to 3 mild, 4 to 6 moderate, 7 to 10 severe',
  source: 'Clinical content of this project, section 14.2',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

export type PainBand = 'none' | 'mild' | 'moderate' | 'severe';

/**
 * Band of a pain on the numerical rating scale, whole numbers 0 to 10; undefined for any other
 * number.
 *
 * @source Clinical content, section 14.2.
 * @spec RCC-C-036
 */
export function painBand(rating: number): PainBand | undefined {
  if (!Number.isInteger(rating) || rating < 0 || rating > 10) return undefined;
  if (rating === 0) return 'none';
  if (rating <= 3) return 'mild';
  return rating <= 6 ? 'moderate' : 'severe';
}
