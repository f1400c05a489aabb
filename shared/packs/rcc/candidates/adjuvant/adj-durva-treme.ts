import { all, always, any, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.2; after nephrectomy. */
export const adjDurvaTreme: Candidate = {
  id: 'adj-durva-treme',
  name: 'Adjuvant durvalumab + 2x tremelimumab',
  modality: 'immunotherapy',
  slot: 'adjuvant',
  intent: 'curative (adjuvant)',
  line: 'after nephrectomy',
  applies: all(isOneOf('setting', 'resected_ned', 'resected_m1_ned'), yes('is_ccrcc')),
  blocks: ['SCOPE', 'IO', 'IO2'],
  classes: ['IO', 'CTLA4'],
  arguments: [
    {
      id: 'adj-durva-treme#1',
      axis: 'extent',
      strength: 'weakly-supports',
      when: any(
        is('setting', 'resected_m1_ned'),
        isOneOf('t_stage', 'T3a', 'T3b', 'T3c', 'T4'),
        yes('n_positive'),
        all(isOneOf('t_stage', 'T2a', 'T2b'), any(is('grade', 4), yes('sarcomatoid'))),
      ),
      because: 'RAMPART: 3-y DFS 81 v 73%; higher risk HR 0.52',
      source: 'RAMPART',
    },
    {
      id: 'adj-durva-treme#2',
      axis: 'evidence',
      strength: 'strongly-opposes',
      when: always,
      because: 'Not licensed; pembrolizumab has OS evidence',
      source: 'KN564',
    },
    {
      id: 'adj-durva-treme#3',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: yes('local_recurrence'),
      because: 'Local recurrence present: not disease-free, adjuvant therapy not applicable',
      source: 'OPIN',
    },
  ],
  orientation: 'trial/regional',
  expectedBenefit: 'DFS HR 0.65',
};
