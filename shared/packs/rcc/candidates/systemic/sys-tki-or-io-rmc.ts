import { all, always, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L RMC. */
export const sysTkiOrIoRmc: Candidate = {
  id: 'sys-tki-or-io-rmc',
  name: 'VEGF-TKI or checkpoint inhibitor as first line in RMC',
  modality: 'targeted/immuno',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L RMC',
  applies: all(yes('advanced'), is('histology', 'medullary'), not(yes('prior_platinum'))),
  blocks: ['SCOPE', 'GEN', 'TF', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-tki-or-io-rmc#1',
      axis: 'evidence',
      strength: 'excludes-overridable',
      when: always,
      because:
        'RMC: TKI monotherapy ineffective, ICI monotherapy may hyperprogress; platinum ' + 'first',
      source: 'RMC',
    },
  ],
};
