import { all, any, atLeast, below, is, isNot, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; <=5 mets. */
export const rtSabrOligomets: Candidate = {
  id: 'rt-sabr-oligomets',
  name: 'SABR to all oligometastases',
  modality: 'radiotherapy',
  slot: 'mets',
  intent: 'life-prolonging (defer systemic)',
  line: '<=5 mets',
  applies: all(is('setting', 'metastatic'), yes('oligomet'), is('line', 1)),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-sabr-oligomets#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: all(
        yes('mets_all_locally_treatable'),
        atLeast('dfi_months', 12),
        isNot('tempo', 'rapid'),
      ),
      because: 'Metachronous oligometastases: LC ~90%, systemic therapy deferred ~1-2 y',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: all(
        yes('mets_all_locally_treatable'),
        any(yes('unfit_surgery'), is('anaesthetic_risk', 'high')),
      ),
      because: 'Surgery unsuitable',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#3',
      axis: 'biology',
      strength: 'weakly-supports',
      when: all(yes('mets_all_locally_treatable'), isNot('imdc_group', 'poor')),
      because: 'Favourable/intermediate risk',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#4',
      axis: 'extent',
      strength: 'excludes-overridable',
      when: not(yes('mets_all_locally_treatable')),
      because: 'Not all lesions treatable (see SABR to symptomatic/oligoprogressive lesion)',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#5',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: any(is('tempo', 'rapid'), is('imdc_group', 'poor'), yes('sarcomatoid')),
      because: 'Aggressive biology: systemic first',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#6',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: below('dfi_months', 3),
      because: 'Synchronous: usually with systemic therapy',
      source: 'SABRO',
    },
    {
      id: 'rt-sabr-oligomets#7',
      axis: 'extent',
      strength: 'weakly-supports',
      when: is('mets_count', 1),
      because:
        'Solitary metastasis: complete local therapy is the first question; confirm ' +
        'treatability if not stated',
      source: 'OPIN',
    },
  ],
  orientation: 'e.g. 24-30 Gy/1-3 fr or 35-50 Gy/5 fr',
  interactions: 'IO may continue; VEGF-TKI pause near hollow viscera/airway',
  expectedBenefit: 'LC 91.5% at 2 y; no OS RCT',
  dataNeeded: 'count, sites, size, OAR proximity, prior RT',
};
