import {
  above,
  all,
  always,
  any,
  atLeast,
  is,
  isOneOf,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; VHL. */
export const sysBelzutifanVhl: Candidate = {
  id: 'sys-belzutifan-vhl',
  name: 'Belzutifan (VHL-associated RCC)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging / nephron-sparing',
  line: 'VHL',
  applies: all(is('hereditary', 'vhl'), isOneOf('setting', 'localised', 'locally_advanced')),
  blocks: ['SCOPE', 'HIF'],
  classes: ['HIF'],
  arguments: [
    {
      id: 'sys-belzutifan-vhl#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: any(
        yes('nephron_sparing_imperative'),
        atLeast('primary_size_cm', 3),
        all(is('mets_count', 0), atLeast('primary_size_cm', 2)),
      ),
      because:
        'VHL-RCC needing therapy, local procedure unsuitable/repeated surgery likely: ORR ' +
        '49-65%',
      source: 'LS004',
    },
    {
      id: 'sys-belzutifan-vhl#2',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because:
        'Licensed for VHL-associated RCC, CNS haemangioblastoma, pNET when local ' +
        'procedures unsuitable (EU) / not needing immediate surgery (US)',
      source: 'LS004',
    },
    {
      id: 'sys-belzutifan-vhl#3',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: above('primary_growth_mm_y', 20),
      because: 'Very fast growth: surgery',
      source: 'OPIN',
    },
    {
      id: 'sys-belzutifan-vhl#4',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('severe_irae_now'),
      because: 'Grade >=3 irAE now: no anticancer systemic therapy until it is controlled',
      source: 'OPIN',
      until: 'irAE is grade <=1 and steroid tapered',
    },
  ],
  orientation: '120 mg/d',
  interactions: 'fertility: contraception',
  expectedBenefit: 'ORR 49% -> ~65%',
  dataNeeded: 'germline VHL, tumour sizes, SpO2, Hb, pregnancy',
};
