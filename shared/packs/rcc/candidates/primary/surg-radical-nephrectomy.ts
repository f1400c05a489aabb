import { all, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; T1b-T4 M0. */
export const surgRadicalNephrectomy: Candidate = {
  id: 'surg-radical-nephrectomy',
  name: 'Radical nephrectomy (M0)',
  modality: 'surgery',
  slot: 'primary',
  intent: 'curative',
  line: 'T1b-T4 M0',
  applies: all(
    yes('primary_in_situ'),
    isOneOf('setting', 'localised', 'locally_advanced'),
    yes('primary_resectable_d'),
  ),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-radical-nephrectomy#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: isOneOf('t_stage', 'T2a', 'T2b', 'T3a', 'T3b', 'T3c', 'T4'),
      because: 'T2 and above: standard, minimally invasive if feasible for T1-T2',
      source: 'EAU24',
    },
    {
      id: 'surg-radical-nephrectomy#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: is('t_stage', 'T1b'),
      because: 'T1b when PN not feasible',
      source: 'EAU24',
    },
    {
      id: 'surg-radical-nephrectomy#3',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: is('t_stage', 'T1a'),
      because: 'T1a: nephron sparing preferred',
      source: 'EAU24',
    },
    {
      id: 'surg-radical-nephrectomy#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: yes('nephron_sparing_imperative'),
      because: 'Would cause dialysis/CKD',
      source: 'EAU24',
    },
    {
      id: 'surg-radical-nephrectomy#5',
      axis: 'extent',
      strength: 'strongly-supports',
      when: all(yes('n_positive'), not(yes('met_lung')), is('mets_count', 0)),
      because: 'cN1 M0: resect',
      source: 'EAU24',
    },
  ],
  expectedBenefit: 'CSS T2 ~80%, T3 ~40-70% 5 y',
  dataNeeded: 'eGFR, thrombus level',
};
