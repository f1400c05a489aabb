import { all, any, is, isNot, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.9; no histology. */
export const dxBiopsy: Candidate = {
  id: 'dx-biopsy',
  name: 'Biopsy (primary or metastasis)',
  modality: 'diagnostic',
  slot: 'diagnostic',
  intent: 'diagnostic',
  line: 'no histology',
  applies: any(not(yes('histology_confirmed')), is('histology', 'unknown')),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'dx-biopsy#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: yes('advanced'),
      because: 'Tissue needed before systemic therapy',
      source: 'ASCO22',
    },
    {
      id: 'dx-biopsy#2',
      axis: 'extent',
      strength: 'strongly-supports',
      when: all(
        isOneOf('setting', 'localised', 'locally_advanced'),
        yes('primary_resectable_d'),
        any(is('t_stage', 'T1a'), yes('unfit_surgery')),
      ),
      because: 'Needed before ablation or SABR and recommended before surveillance',
      source: 'EAU24',
    },
    {
      id: 'dx-biopsy#3',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: all(
        isOneOf('setting', 'localised', 'locally_advanced'),
        yes('primary_resectable_d'),
        isNot('t_stage', 'T1a'),
        not(yes('unfit_surgery')),
      ),
      because: 'Resectable mass going to nephrectomy: biopsy only if it would change management',
      source: 'EAU24',
    },
    {
      id: 'dx-biopsy#4',
      axis: 'biology',
      strength: 'weakly-supports',
      when: all(is('histology', 'unknown'), yes('histology_confirmed')),
      because:
        'RCC proven, subtype not stated: pathology review first, re-biopsy only if tissue is ' +
        'insufficient',
      source: 'OPIN',
    },
  ],
  orientation: 'core, not FNA',
  dataNeeded: 'accessible lesion, anticoagulant',
};
