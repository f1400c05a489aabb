import type { CaseDocument } from '../../domain/case-document.ts';
import { knownValue } from '../../domain/recorded.ts';
import type { Presence } from '../scores.ts';
import type { CaseFinding } from './case-finding.ts';
import { inputsAndMissing, recordedItem } from './score-items.ts';

/** Whether lesions progress on current systemic therapy or since it was stopped, as recorded. */
export function progressionFinding({ disease }: CaseDocument): CaseFinding<Presence> {
  const progression = knownValue(disease?.progression);
  return {
    value: progression === undefined ? 'unknown' : PROGRESSING[progression],
    ...inputsAndMissing([
      recordedItem(
        'Progression',
        'disease.progression',
        disease?.progression,
        (word) => PROGRESSION_TEXT[word],
      ),
    ]),
    notes:
      progression === 'diffuse'
        ? ['Progression in many places is recorded: oligoprogression may not describe it']
        : [],
  };
}

const PROGRESSING = { none: 'no', oligo: 'yes', diffuse: 'yes' } as const;

const PROGRESSION_TEXT = {
  none: 'none',
  oligo: 'in few places',
  diffuse: 'in many places',
} as const;
