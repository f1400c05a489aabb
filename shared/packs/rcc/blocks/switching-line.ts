import { all, is, isOneOf, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** For rows that replace the systemic therapy a patient is on or was on. */
export const switchingLineBlock: Block = {
  id: 'SW',
  title: 'Switching systemic line',
  arguments: [
    {
      id: 'SW-01',
      axis: 'course',
      strength: 'strongly-opposes',
      when: all(yes('on_systemic'), is('progression_pattern', 'oligo')),
      because: 'Oligoprogression: treat locally and continue the current drug before switching',
      source: 'OLIGOPROG',
    },
    {
      id: 'SW-02',
      axis: 'course',
      strength: 'strongly-opposes',
      when: all(isOneOf('systemic_response', 'cr', 'pr', 'sd'), is('progression_pattern', 'na')),
      because:
        'Disease controlled, on therapy or treatment-free: no reason to switch or to start ' +
        'a new line (unless intolerance)',
      source: 'OPIN',
    },
  ],
};
