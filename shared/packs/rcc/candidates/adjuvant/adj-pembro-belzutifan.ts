import { all, always, any, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.2; after nephrectomy. */
export const adjPembroBelzutifan: Candidate = {
  id: 'adj-pembro-belzutifan',
  name: 'Adjuvant pembrolizumab + belzutifan',
  modality: 'targeted + immunotherapy',
  slot: 'adjuvant',
  intent: 'curative (adjuvant)',
  line: 'after nephrectomy',
  applies: all(isOneOf('setting', 'resected_ned', 'resected_m1_ned'), yes('is_ccrcc')),
  blocks: ['SCOPE', 'IO', 'HIF'],
  classes: ['IO', 'HIF'],
  arguments: [
    {
      id: 'adj-pembro-belzutifan#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: any(
        is('setting', 'resected_m1_ned'),
        isOneOf('t_stage', 'T3a', 'T3b', 'T3c', 'T4'),
        yes('n_positive'),
        all(isOneOf('t_stage', 'T2a', 'T2b'), any(is('grade', 4), yes('sarcomatoid'))),
      ),
      because: 'LITESPARK-022: DFS HR 0.72 over pembrolizumab; OS immature',
      source: 'LS022',
    },
    {
      id: 'adj-pembro-belzutifan#2',
      axis: 'extent',
      strength: 'weakly-supports',
      when: any(
        is('setting', 'resected_m1_ned'),
        yes('n_positive'),
        is('t_stage', 'T4'),
        yes('sarcomatoid'),
      ),
      because: 'High-risk/M1 NED: larger absolute gain expected',
      source: 'LS022',
    },
    {
      id: 'adj-pembro-belzutifan#3',
      axis: 'evidence',
      strength: 'weakly-opposes',
      when: always,
      because:
        'Check licence: FDA decision (target 19 Jun 2026) not confirmed in sources; no EU ' +
        'label seen',
      source: 'LS022',
    },
    {
      id: 'adj-pembro-belzutifan#4',
      axis: 'extent',
      strength: 'strongly-opposes',
      when: not(
        any(
          is('setting', 'resected_m1_ned'),
          isOneOf('t_stage', 'T3a', 'T3b', 'T3c', 'T4'),
          yes('n_positive'),
          all(isOneOf('t_stage', 'T2a', 'T2b'), any(is('grade', 4), yes('sarcomatoid'))),
        ),
      ),
      because: 'Below risk threshold',
      source: 'LS022',
    },
    {
      id: 'adj-pembro-belzutifan#5',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: yes('local_recurrence'),
      because: 'Local recurrence present: not disease-free, adjuvant therapy not applicable',
      source: 'OPIN',
    },
  ],
  orientation: 'pembro 400 mg q6w ~1 y + belzutifan 120 mg/d',
  expectedBenefit: '30-mo DFS 75.8 v 68.6%',
  dataNeeded: 'as adj-pembrolizumab + SpO2, Hb, contraception',
};
