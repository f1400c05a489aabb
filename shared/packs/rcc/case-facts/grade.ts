import type { PrimaryTumour } from '../../../domain/primary-tumour.ts';
import { knownValue } from '../../../domain/recorded.ts';
import { range } from '../../../engine/possible.ts';
import type { Finding } from './fact-rule.ts';
import type { ReadPrimary } from './primary-choice.ts';

const WHOLE = range(1, 4);

/**
 * WHO/ISUP grade of one primary. A Fuhrman grade is not converted, and a grade whose system is
 * not recorded may be one. A sarcomatoid or rhabdoid component makes grade 4 unless the tumour is
 * chromophobe; beside a lower grade either may be the slip, so what lies between stays possible.
 *
 * @source WHO/ISUP grading, as in the calculator RCC-C-050.
 */
export const grade: ReadPrimary = (primary) => {
  const asGraded = recordedGrade(primary);
  if (!isGradeFour(primary)) return asGraded;
  const basis = 'Grade 4 by sarcomatoid or rhabdoid component';
  const lowest = asGraded?.possible.kind === 'range' ? asGraded.possible.min : undefined;
  if (knownValue(primary.gradeSystem) === 'who-isup' && lowest !== undefined && lowest < 4) {
    return { ...asGraded, possible: range(lowest, 4), basis: `${asGraded?.basis}, but ${basis}` };
  }
  const isChromophobeRuledOut = mayBeChromophobe(primary) === 'no';
  return isChromophobeRuledOut ? { possible: range(4, 4), basis } : asGraded;
};

function recordedGrade({ grade: item, gradeSystem }: PrimaryTumour): Finding | undefined {
  const value = knownValue(item);
  if (value === undefined) return undefined;
  const system = knownValue(gradeSystem);
  const { on } = item ?? {};
  if (system === 'who-isup') {
    return { possible: range(value, value), basis: `WHO/ISUP grade ${value}`, on };
  }
  return system === 'fuhrman'
    ? { possible: WHOLE, basis: `Fuhrman grade ${value}, not converted to WHO/ISUP`, on }
    : { possible: WHOLE, basis: `Grade ${value}, system not recorded`, on };
}

function isGradeFour(primary: PrimaryTumour): boolean {
  const { sarcomatoid, rhabdoid } = primary;
  const hasComponent = [sarcomatoid, rhabdoid].some((answer) => knownValue(answer) === 'yes');
  return hasComponent && mayBeChromophobe(primary) !== 'yes';
}

function mayBeChromophobe({ histology }: PrimaryTumour): 'yes' | 'no' | 'unknown' {
  const type = knownValue(histology);
  if (type === undefined || type === 'rcc-subtype-not-stated') return 'unknown';
  return type === 'chromophobe' ? 'yes' : 'no';
}
