import { all, any, atMost, is, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.4; on systemic. */
export const rtSabrOligoprogression: Candidate = {
  id: 'rt-sabr-oligoprogression',
  name: 'SABR to oligoprogression, continue systemic',
  modality: 'radiotherapy',
  slot: 'mets',
  intent: 'life-prolonging',
  line: 'on systemic',
  applies: all(is('setting', 'metastatic'), yes('on_systemic'), is('progression_pattern', 'oligo')),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-sabr-oligoprogression#1',
      axis: 'course',
      strength: 'strongly-supports',
      when: any(atMost('mets_count', 5), isOneOf('systemic_response', 'cr', 'pr', 'sd')),
      because: '1-3(5) progressing lesions, rest controlled: prolongs current line by ~9-12 months',
      source: 'OLIGOPROG',
    },
    {
      id: 'rt-sabr-oligoprogression#2',
      axis: 'health',
      strength: 'weakly-supports',
      when: atMost('ecog', 2),
      because: 'Fit',
      source: 'OLIGOPROG',
    },
    {
      id: 'rt-sabr-oligoprogression#3',
      axis: 'course',
      strength: 'excludes',
      when: is('progression_pattern', 'diffuse'),
      because: 'Diffuse progression: change line',
      source: 'OLIGOPROG',
    },
  ],
  orientation: 'as above',
  interactions: 'pause TKI ~1-7 d around; continue same drug after',
  expectedBenefit: '12.6 mo to systemic change',
  dataNeeded: 'which lesions grew; drug tolerance',
};
