import { all, any, atLeast, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 3L+ (US: after PD-(L)1 + VEGF-TKI; EU: after >=2 lines with PD-(L)1 and >=2 VEGF therapies). */
export const sysBelzutifan: Candidate = {
  id: 'sys-belzutifan',
  name: 'Belzutifan monotherapy',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '3L+ (US: after PD-(L)1 + VEGF-TKI; EU: after >=2 lines with PD-(L)1 and >=2 VEGF therapies)',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
    isNot('prior_pd1', 'never'),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'HIF'],
  classes: ['HIF'],
  arguments: [
    {
      id: 'sys-belzutifan#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(
        atLeast('prior_vegf_lines', 2),
        isOneOf('prior_pd1', 'metastatic', 'adjuvant_le6m', 'adjuvant_6to12m', 'adjuvant_gt12m'),
      ),
      because: 'Within EU and US label; PFS HR 0.75, ORR 22% v everolimus',
      source: 'LS005',
    },
    {
      id: 'sys-belzutifan#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: atLeast('prior_vegf_lines', 2),
      because: 'Better tolerability/QoL than everolimus; non-VEGF mechanism',
      source: 'LS005',
    },
    {
      id: 'sys-belzutifan#3',
      axis: 'access',
      strength: 'weakly-supports',
      when: all(is('prior_vegf_lines', 1), is('region', 'us')),
      because: 'Within US label after one VEGF-TKI',
      source: 'LS005',
    },
    {
      id: 'sys-belzutifan#4',
      axis: 'access',
      strength: 'strongly-opposes',
      when: all(is('prior_vegf_lines', 1), isNot('region', 'us')),
      because: 'EU label requires >= 2 VEGF-targeted therapies',
      source: 'LABEL',
    },
    {
      id: 'sys-belzutifan#5',
      axis: 'course',
      strength: 'strongly-opposes',
      when: is('prior_vegf_lines', 0),
      because: 'No VEGF-TKI yet: TKI first',
      source: 'LABEL',
    },
    {
      id: 'sys-belzutifan#6',
      axis: 'health',
      strength: 'strongly-supports',
      when: all(is('vegf_block', 'excluding'), is('prior_pd1', 'metastatic')),
      because:
        'VEGF-TKI contraindicated: mechanism without arterial/wound risk (off label in EU ' +
        'if <2 VEGF lines)',
      source: 'OPIN',
    },
    {
      id: 'sys-belzutifan#7',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: yes('urgent_response_needed'),
      because: 'Primary PD ~34%; ORR 22%',
      source: 'LS005',
    },
    {
      id: 'sys-belzutifan#8',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_belzutifan'),
      because: 'Previous belzutifan',
      source: 'OPIN',
    },
  ],
  orientation: '120 mg/d',
  interactions: 'No wound-healing hold known; anaemia and hypoxia around surgery',
  expectedBenefit: 'PFS 5.6 mo (18-mo PFS 24 v 8%), OS 21.4 v 18.1 ns',
  dataNeeded: 'SpO2, Hb, pregnancy/contraception, exact list of prior VEGF drugs',
};
