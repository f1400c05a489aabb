import { all, atMost, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; synchronous M1 on therapy. */
export const surgDeferredCn: Candidate = {
  id: 'surg-deferred-cn',
  name: 'Deferred cytoreductive nephrectomy after response',
  modality: 'surgery',
  slot: 'primary',
  intent: 'life-prolonging',
  line: 'synchronous M1 on therapy',
  applies: all(is('setting', 'metastatic'), yes('primary_in_situ'), yes('primary_resectable_d')),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-deferred-cn#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: all(isOneOf('systemic_response', 'cr', 'pr'), atMost('ecog', 1)),
      because: 'Response at metastatic sites after >=3-6 months',
      source: 'SURTIME',
    },
    {
      id: 'surg-deferred-cn#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(is('systemic_response', 'sd'), atMost('ecog', 1)),
      because: 'Stable disease, clinical benefit',
      source: 'SURTIME',
    },
    {
      id: 'surg-deferred-cn#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(isOneOf('systemic_response', 'cr', 'pr'), yes('residual_after_response')),
      because: 'Residual primary as dominant disease; chance to stop therapy',
      source: 'EAU24',
    },
    {
      id: 'surg-deferred-cn#4',
      axis: 'course',
      strength: 'excludes-overridable',
      when: is('systemic_response', 'pd'),
      because: 'Progression on systemic therapy',
      source: 'SURTIME',
    },
    {
      id: 'surg-deferred-cn#5',
      axis: 'course',
      strength: 'excludes-for-now',
      when: is('systemic_response', 'na'),
      because: 'Not assessable yet: no response to judge; plan a review at 3-6 months',
      source: 'SURTIME',
      until: 'response at 3-6 months is known',
    },
    {
      id: 'surg-deferred-cn#6',
      axis: 'course',
      strength: 'weakly-opposes',
      when: is('systemic_response', 'cr'),
      because:
        'Complete responders may do equally well without CN (retrospective); trials PROBE, ' +
        'NORDIC-SUN pending',
      source: 'RWDCN',
    },
  ],
  interactions:
    'Hold cabozantinib >=3 w/28 d, lenvatinib >=1 w, axitinib >=2 d; IO: plan around ' +
    'irAE/adrenal function',
  expectedBenefit: 'SURTIME OS 32.4 v 15.0 mo; no IO-era randomised result yet',
  dataNeeded: 'response assessment, IMDC, date of last TKI',
};
