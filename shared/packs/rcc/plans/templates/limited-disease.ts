import { all, atLeast, atMost, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { choice, milestone } from '../steps.ts';

export const oligoLocal: PlanTemplate = {
  id: 'plan-oligo-local',
  title: 'Oligometastatic disease: local treatment of every lesion',
  role: 'strategy',
  when: all(
    is('setting', 'metastatic'),
    is('timing', 'metachronous'),
    yes('oligomet'),
    yes('mets_all_locally_treatable'),
    atLeast('dfi_months', 12),
    isNot('tempo', 'rapid'),
  ),
  steps: [
    milestone('clarify', 'Biopsy of one lesion'),
    milestone('clarify', 'Second scan after 6-12 weeks'),
    choice(
      'backbone',
      'Local treatment of every lesion',
      ['surg-metastasectomy', 'rt-sabr-oligomets', 'abl-lung'],
      { takes: 'each', required: true },
    ),
    milestone(
      'consolidate',
      'If metastases found within 12 months of nephrectomy are all resected: adjuvant ' +
        'pembrolizumab (1 year), unless a checkpoint inhibitor is contraindicated',
      all(atMost('dfi_months', 12), isNot('io_block', 'excluding')),
    ),
    milestone('consolidate', 'Surveillance, where no adjuvant drug is given'),
  ],
  watch: ['No adjuvant TKI.'],
  review: 'CT every 3 months',
  source: 'METX',
};

export const surveillance: PlanTemplate = {
  id: 'plan-surveillance',
  title: 'Surveillance of metastatic disease',
  role: 'strategy',
  when: all(is('setting', 'metastatic'), yes('as_profile')),
  steps: [
    choice('backbone', 'Surveillance, systemic therapy deferred', ['as-metastatic'], {
      required: true,
    }),
    choice('consolidate', 'SABR to any single growing lesion', ['rt-sabr-oligomets'], {
      waitsFor: 'growth of a single lesion',
    }),
  ],
  watch: ['Symptoms, a new organ, or growth of more than about 25-30% in 3 months: start therapy.'],
  review: '12 weeks',
  source: 'RINI',
};

export const m1Ned: PlanTemplate = {
  id: 'plan-m1-ned',
  title: 'All disease resected: adjuvant therapy or surveillance',
  role: 'strategy',
  when: isOneOf('setting', 'resected_ned', 'resected_m1_ned'),
  steps: [
    choice(
      'backbone',
      'Adjuvant pembrolizumab (with belzutifan if licensed) or surveillance',
      ['adj-pembrolizumab', 'adj-pembro-belzutifan', 'adj-surveillance'],
      { required: true },
    ),
  ],
  watch: ['No adjuvant TKI.', 'No start later than 12 weeks.'],
  review: 'CT at 12 weeks',
  source: 'KN564',
};
