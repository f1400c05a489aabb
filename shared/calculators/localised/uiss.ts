import { type Calculator, CONTENT_CHECKED_ON } from '../calculator.ts';
import type { BaseT } from './base-t.ts';
import { decisiveItems } from './decisive-items.ts';
import { everyOf } from './every-of.ts';

export const UISS: Calculator = {
  id: 'uiss',
  spec: 'RCC-C-047',
  title: 'UISS (localised)',
  method:
    'UCLA Integrated Staging System, localised branch (N0 M0) only, after nephrectomy, from T ' +
    '(TNM of 1997: T1 up to 7 cm, T2 above), Fuhrman grade and ECOG: low is T1 with grade 1 or 2 ' +
    'and ECOG 0; high is T3 with grade 2 to 4 and ECOG 1 or worse, or T4; everything else is ' +
    'intermediate. NX is read as N0',
  source: 'Patard 2004',
  provenance: 'partly-verified',
  checkedOn: CONTENT_CHECKED_ON,
};

export type UissItem = 't' | 'grade' | 'ecog';
export type UissRisk = 'low' | 'intermediate' | 'high';

/** What is left out is unknown. Grade 1 to 4 or every one still possible, ECOG 0 to 5. */
export type UissAnswers = {
  readonly t?: BaseT | undefined;
  readonly grade?: number | readonly number[] | undefined;
  readonly ecog?: number | undefined;
};

export type UissResult = {
  /** Every risk some completion of what is unknown gives, lowest first. */
  readonly possible: readonly UissRisk[];
  /** Unknown items that can still change the risk. */
  readonly missing: readonly UissItem[];
};

/**
 * Risk of localised (N0 M0) kidney cancer after nephrectomy. The metastatic branch is left out
 * on purpose: its table could not be checked.
 *
 * @source Patard 2004; clinical content, section 12.2.
 * @spec RCC-C-047
 */
export function uissLocalised({ t, grade, ecog }: UissAnswers): UissResult {
  const ts: readonly BaseT[] = t === undefined ? ['T1', 'T2', 'T3', 'T4'] : [t];
  const grades = everyOf(grade, [1, 2, 3, 4]);
  const scales = ecog === undefined ? [0, 1] : [ecog];
  const completions = ts.flatMap((fullT) =>
    grades.flatMap((fullGrade) =>
      scales.map((fullEcog) => ({ t: fullT, grade: fullGrade, ecog: fullEcog })),
    ),
  );
  const risks = completions.map(riskOf);
  return {
    possible: RISKS.filter((risk) => risks.includes(risk)),
    missing: decisiveItems(ITEMS, completions, riskOf),
  };
}

const RISKS: readonly UissRisk[] = ['low', 'intermediate', 'high'];
const ITEMS: readonly UissItem[] = ['t', 'grade', 'ecog'];

type Completion = { readonly t: BaseT; readonly grade: number; readonly ecog: number };

function riskOf({ t, grade, ecog }: Completion): UissRisk {
  if (t === 'T4') return 'high';
  if (t === 'T1' && grade <= 2 && ecog === 0) return 'low';
  return t === 'T3' && grade >= 2 && ecog >= 1 ? 'high' : 'intermediate';
}
