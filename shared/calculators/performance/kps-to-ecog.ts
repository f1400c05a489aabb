import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';

export const PERFORMANCE_MAP: Calculator = {
  id: 'performance-map',
  spec: 'RCC-C-019',
  title: 'ECOG and Karnofsky',
  method:
    'Usual map: ECOG 0 is Karnofsky 90 to 100 %, 1 is 70 to 80 %, 2 is 50 to 60 %, 3 is 30 to ' +
    '40 %, 4 is 10 to 20 %, 5 is 0 %. Another map in use puts ECOG 1 at 80 to 90 %. A converted ' +
    'value is never taken for a measured one',
  source: 'Clinical content of this project, section 4',
  provenance: 'memory',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * ECOG (0 to 5) that a Karnofsky index (0 to 100 in tens) stands for by the usual map; undefined
 * for any other number. Shown as a hint, never stored as measured.
 *
 * @source Clinical content, section 4 (Oken-type map).
 * @spec RCC-C-019
 */
export function kpsToEcog(kps: number): number | undefined {
  if (!Number.isInteger(kps / 10) || kps < 0 || kps > 100) return undefined;
  return Math.floor((100 - kps) / 20);
}
