import {
  all,
  always,
  any,
  atLeast,
  below,
  is,
  isOneOf,
  yes,
} from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L. */
export const sysSuniPazo2l: Candidate = {
  id: 'sys-suni-pazo-2l',
  name: 'Sunitinib or pazopanib after IO-IO',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
    is('prior_vegf_lines', 0),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-suni-pazo-2l#1',
      axis: 'course',
      strength: 'weakly-supports',
      when: isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m'),
      because: 'Active after ipi-nivo (subsequent-therapy data); ESMO lists any TKI not used',
      source: 'ESMO24',
    },
    {
      id: 'sys-suni-pazo-2l#2',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because: 'No randomised post-ICI data; cabozantinib better supported',
      source: 'CONTACT03',
    },
    {
      id: 'sys-suni-pazo-2l#3',
      axis: 'health',
      strength: 'strongly-opposes',
      when: any(below('lvef', 50), atLeast('qtc_ms', 500)),
      because: 'Cardiac',
      source: 'LABEL',
    },
  ],
  orientation: 'as first line',
  interactions: 'as first line',
  expectedBenefit: 'PFS ~8 mo',
  dataNeeded: 'as first line',
};
