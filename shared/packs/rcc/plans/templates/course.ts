import { all, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { PlanTemplate } from '../../../../engine/planning.ts';
import { drugFlags } from '../../red-flags/around-drugs.ts';
import { emergencyFlags } from '../../red-flags/emergencies.ts';
import { choice, milestone } from '../steps.ts';

/** Bleeding, toxicity, arterial event, perforation, hypoxia, pregnancy, liver, kidney. */
const STOPS_A_DRUG = ['RF-04', 'RF-07', 'RF-10', 'RF-11', 'RF-12', 'RF-13', 'RF-15', 'RF-16'];

const oligoOnTherapy = all(yes('on_systemic'), is('progression_pattern', 'oligo'));

/** Findings for which a red flag asks to stop or hold the drug that is being taken. */
const mustStop = any(
  ...[...emergencyFlags, ...drugFlags]
    .filter(({ id }) => STOPS_A_DRUG.includes(id))
    .map(({ when }) => when),
);

const controlled = all(
  isOneOf('systemic_response', 'cr', 'pr', 'sd'),
  is('progression_pattern', 'na'),
);

export const treatmentFree: PlanTemplate = {
  id: 'plan-treatment-free',
  title: 'Systemic therapy stopped, disease controlled',
  role: 'strategy',
  when: yes('off_treatment_controlled'),
  steps: [
    choice('emergency', 'Immune-related toxicity, if active', ['em-severe-irae']),
    choice('backbone', 'Treatment-free observation', ['as-treatment-free'], { required: true }),
    choice(
      'consolidate',
      'Local therapy of a single growing lesion',
      ['surg-metastasectomy', 'rt-sabr-oligomets', 'abl-lung', 'abl-adrenal-liver'],
      { waitsFor: 'growth of a single lesion' },
    ),
    milestone('consolidate', 'Next line at progression, its class chosen by the toxicity'),
  ],
  watch: [
    'No new line without progression.',
    'Not the same class again after life-threatening toxicity.',
  ],
  review: '8-12 weeks',
  source: 'OPIN',
};

/** Relapse within 6 months of adjuvant therapy counts, as in the candidates of the second line. */
export const postIo: PlanTemplate = {
  id: 'plan-post-io',
  title: 'Progression after a checkpoint inhibitor',
  role: 'strategy',
  when: all(
    yes('advanced'),
    any(all(is('prior_pd1', 'metastatic'), atLeast('line', 2)), is('prior_pd1', 'adjuvant_le6m')),
    not(controlled),
  ),
  steps: [
    choice('clarify', 'Biopsy if doubtful', ['dx-biopsy']),
    milestone(
      'clarify',
      'Oligoprogression on the current drug: local treatment and the same drug come first; this ' +
        'plan is for when that is not possible or has failed',
      oligoOnTherapy,
    ),
    choice(
      'backbone',
      'Systemic therapy without a PD-1 inhibitor: cabozantinib, belzutifan + lenvatinib, or ' +
        'another unused TKI; after that, belzutifan or everolimus',
      [
        'sys-cabozantinib-2l',
        'sys-belzutifan-lenvatinib',
        'sys-axitinib-2l',
        'sys-tivozanib-2l',
        'sys-suni-pazo-2l',
        'sys-lenva-everolimus',
        'sys-ncc-2l-unused-class',
        'sys-belzutifan',
        'sys-everolimus',
      ],
      { required: true },
    ),
  ],
  watch: ['No rechallenge with a PD-1 inhibitor.'],
  review: '8-12 weeks',
  source: 'CONTACT03',
};

export const oligoprogression: PlanTemplate = {
  id: 'plan-oligoprogression',
  title: 'Oligoprogression: treat the lesions, continue the drug',
  role: 'strategy',
  when: oligoOnTherapy,
  // The drug goes on, so that what is done to the lesions stands where a new drug would.
  steps: [
    choice(
      'backbone',
      'SABR, surgery or ablation of the progressing lesions',
      ['rt-sabr-oligoprogression', 'surg-metastasectomy', 'abl-lung', 'abl-adrenal-liver'],
      { required: true },
    ),
    milestone(
      'backbone',
      'A red flag asks to stop or hold the current drug: settle it before the drug goes on',
      mustStop,
    ),
    milestone('backbone', 'Continue the current drug, unless a red flag asks to stop or hold it'),
    milestone(
      'reassess',
      'Switch only if progression is diffuse or comes again within less than 6 months',
    ),
  ],
  watch: ['Do not stop an effective drug, unless a red flag asks for it.'],
  review: '8-12 weeks',
  source: 'OLIGOPROG',
};
