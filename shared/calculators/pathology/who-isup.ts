import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { Presence } from '../scores.ts';

export const WHO_ISUP: Calculator = {
  id: 'who-isup-grade',
  spec: 'RCC-C-050',
  title: 'WHO/ISUP grade',
  method:
    'For clear cell and papillary RCC only, not for chromophobe. 1: nucleoli absent or ' +
    'inconspicuous at 400 x; 2: conspicuous at 400 x, not prominent at 100 x; 3: conspicuous at ' +
    '100 x; 4: marked pleomorphism, multinucleate giant cells, or a rhabdoid or sarcomatoid ' +
    'component, whatever the nucleoli. A Fuhrman grade is never converted',
  source: 'WHO/ISUP grading, as in the SEER grade table and the EAU guideline',
  provenance: 'verified',
  checkedOn: CONTENT_CHECKED_ON,
};

/** What the pathologist sees; each of it may be unknown. */
export type GradeFeatures = {
  /** Nucleoli conspicuous at 400 times magnification. */
  readonly nucleoliAt400: Presence;
  /** Nucleoli conspicuous at 100 times magnification. */
  readonly nucleoliAt100: Presence;
  readonly pleomorphismOrGiantCells: Presence;
  readonly sarcomatoid: Presence;
  readonly rhabdoid: Presence;
};

export type WhoIsupGrade = 1 | 2 | 3 | 4;

/**
 * Every WHO/ISUP grade that the features still allow, lowest first; exactly one when it is
 * certain.
 *
 * @source WHO/ISUP (SEER grade table; EAU); clinical content, section 13.1.
 * @spec RCC-C-050
 */
export function whoIsupGrades(features: GradeFeatures): readonly WhoIsupGrade[] {
  const forcing = [features.pleomorphismOrGiantCells, features.sarcomatoid, features.rhabdoid];
  if (forcing.includes('yes')) return [4];
  const byNucleoli = gradesByNucleoli(features);
  return forcing.includes('unknown') ? [...byNucleoli, 4] : byNucleoli;
}

function gradesByNucleoli({ nucleoliAt400, nucleoliAt100 }: GradeFeatures): WhoIsupGrade[] {
  if (nucleoliAt100 === 'yes') return [3];
  const low = LOW_GRADES[nucleoliAt400];
  return nucleoliAt100 === 'unknown' ? [...low, 3] : [...low];
}

const LOW_GRADES: Readonly<Record<Presence, readonly WhoIsupGrade[]>> = {
  no: [1],
  yes: [2],
  unknown: [1, 2],
};
