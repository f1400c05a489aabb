import type { EpiduralGrade } from '../../domain/bone-lesion.ts';
import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const BILSKY: Calculator = {
  id: 'bilsky',
  spec: 'RCC-C-039',
  title: 'Epidural compression (Bilsky)',
  method:
    'Axial T2 MRI at the worst level. 0 bone only; 1a epidural, thecal sac not deformed; 1b sac ' +
    'deformed, cord not touched; 1c cord touched, not compressed; 2 cord compressed, CSF visible; ' +
    '3 cord compressed, no CSF visible. 0 to 1b low grade, 2 and 3 high grade, 1c is debated',
  source: 'Bilsky grade of epidural spinal cord compression, as given by Radiopaedia',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/**
 * Whether an epidural compression is of high grade; 1c is debated and stays unknown.
 *
 * @source Bilsky grade; clinical content, section 9.2.
 * @spec RCC-C-039
 */
export function isHighGradeCompression(grade: EpiduralGrade | undefined): Presence {
  return grade === undefined ? 'unknown' : HIGH_GRADE[grade];
}

const HIGH_GRADE: Readonly<Record<EpiduralGrade, Presence>> = {
  '0': 'no',
  '1a': 'no',
  '1b': 'no',
  '1c': 'unknown',
  '2': 'yes',
  '3': 'yes',
};
