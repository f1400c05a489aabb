import type { ArgumentView } from '#shared/engine/evaluation';

/** Letter shown for the kind of source behind an argument. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D' | 'G' | 'L' | 'P';

/** The word that always stands beside the letter. */
export const GRADE_TEXT: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Randomised',
  B: 'Prospective',
  C: 'Retrospective',
  D: 'Expert',
  G: 'Guideline',
  L: 'Label',
  P: 'Pending trial',
};

const GRADE_OF_LEVEL: Readonly<Record<string, EvidenceGrade>> = {
  '1': 'A',
  '1-2': 'A',
  '2': 'B',
  '3': 'C',
  '4': 'D',
  G: 'G',
  L: 'L',
  pending: 'P',
};

/** Studies by design first; a guideline or label names no design, so it never hides one. */
const BEST_FIRST: readonly EvidenceGrade[] = ['A', 'B', 'G', 'L', 'C', 'D', 'P'];

/** The letter of one source level; undefined for a level this app does not know. */
export function gradeOfLevel(level: string): EvidenceGrade | undefined {
  return GRADE_OF_LEVEL[level];
}

/** The best letter among the arguments that support an option; undefined when none has one. */
export function bestGrade(supporting: readonly ArgumentView[]): EvidenceGrade | undefined {
  const grades = new Set(supporting.map((argument) => gradeOfLevel(argument.source.level)));
  return BEST_FIRST.find((grade) => grades.has(grade));
}
