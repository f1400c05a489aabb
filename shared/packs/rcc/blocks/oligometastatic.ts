import { all, atLeast, is, isNot, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Local therapy may come before drugs when every metastasis is treatable. */
export const oligometastaticBlock: Block = {
  id: 'OLIGO1',
  title: 'First-line systemic therapy in favourable oligometastatic disease',
  arguments: [
    {
      id: 'OLIGO1-01',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: all(
        is('setting', 'metastatic'),
        is('line', 1),
        yes('oligomet'),
        yes('mets_all_locally_treatable'),
        atLeast('dfi_months', 12),
        isNot('tempo', 'rapid'),
      ),
      because:
        'May be deferred: all disease locally treatable, metachronous, DFI >= 12 months, not ' +
        'rapid',
      source: 'SABRO',
    },
  ],
};
