import {
  above,
  all,
  any,
  atLeast,
  atMost,
  is,
  isOneOf,
  not,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; cT1a <=3 cm. */
export const ablThermalSrm: Candidate = {
  id: 'abl-thermal-srm',
  name: 'Radiofrequency/microwave ablation of the renal mass',
  modality: 'thermal ablation',
  slot: 'primary',
  intent: 'curative',
  line: 'cT1a <=3 cm',
  applies: all(
    yes('primary_in_situ'),
    isOneOf('setting', 'localised', 'locally_advanced'),
    is('t_stage', 'T1a'),
  ),
  blocks: ['SCOPE', 'ABL'],
  arguments: [
    {
      id: 'abl-thermal-srm#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(
        atMost('primary_size_cm', 3),
        any(
          isOneOf('anaesthetic_risk', 'high', 'prohibitive'),
          atLeast('age_years', 75),
          yes('nephron_sparing_imperative'),
          yes('refuses_surgery'),
        ),
      ),
      because: '<= 3 cm exophytic',
      source: 'ABL',
    },
    {
      id: 'abl-thermal-srm#2',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: above('primary_size_cm', 3),
      because: '> 3 cm: cryo/SABR/PN',
      source: 'ABL',
    },
    {
      id: 'abl-thermal-srm#3',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: is('hereditary', 'hlrcc'),
      because: 'HLRCC: excise',
      source: 'EAU24',
    },
    {
      id: 'abl-thermal-srm#4',
      axis: 'biology',
      strength: 'excludes-for-now',
      when: not(yes('histology_confirmed')),
      because: 'Biopsy first',
      source: 'EAU24',
      until: 'biopsy is available',
    },
  ],
  interactions: 'as cryo',
  dataNeeded: 'as cryo',
};
