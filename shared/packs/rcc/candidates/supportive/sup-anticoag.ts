import { all, any, is, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.10; VTE. */
export const supAnticoag: Candidate = {
  id: 'sup-anticoag',
  name: 'Anticoagulation for VTE',
  modality: 'supportive',
  slot: 'supportive',
  intent: 'supportive',
  line: 'VTE',
  applies: isNot('vte', 'none'),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'sup-anticoag#1',
      axis: 'health',
      strength: 'strongly-supports',
      when: is('vte', 'untreated_acute'),
      because: 'Acute VTE: LMWH or DOAC (DOAC caution with gross haematuria/GI mucosa)',
      source: 'OPIN',
    },
    {
      id: 'sup-anticoag#2',
      axis: 'health',
      strength: 'excludes-for-now',
      when: any(is('bleeding', 'recent_significant'), yes('active_major_bleed')),
      because: 'Active bleeding: IVC filter discussion',
      source: 'OPIN',
      until: 'bleeding is controlled',
    },
    {
      id: 'sup-anticoag#3',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: all(yes('met_brain'), isNot('brain_status', 'treated_stable')),
      because: 'Untreated RCC brain metastasis bleeds: individualise',
      source: 'OPIN',
    },
  ],
  interactions: 'tumour thrombus alone is not an indication; reduce on VEGF-TKI bleeding',
  dataNeeded: 'imaging, platelets, brain MRI',
};
