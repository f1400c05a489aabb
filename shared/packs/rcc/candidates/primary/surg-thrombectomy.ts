import { all, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.3; venous thrombus. */
export const surgThrombectomy: Candidate = {
  id: 'surg-thrombectomy',
  name: 'Radical nephrectomy + tumour thrombectomy',
  modality: 'surgery',
  slot: 'primary',
  intent: 'curative / palliative',
  line: 'venous thrombus',
  applies: all(yes('primary_in_situ'), isNot('thrombus', 'none'), yes('primary_resectable_d')),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-thrombectomy#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: isOneOf('setting', 'localised', 'locally_advanced'),
      because: 'Non-metastatic with thrombus: surgery regardless of level if fit (EAU strong)',
      source: 'EAU24',
    },
    {
      id: 'surg-thrombectomy#2',
      axis: 'extent',
      strength: 'strongly-supports',
      when: is('mets_count', 0),
      because: 'No metastases',
      source: 'EAU24',
    },
    {
      id: 'surg-thrombectomy#3',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: is('setting', 'metastatic'),
      because: 'Metastatic: only selected (response, oligometastatic, symptoms)',
      source: 'EAU24',
    },
    {
      id: 'surg-thrombectomy#4',
      axis: 'health',
      strength: 'strongly-opposes',
      when: all(is('thrombus', 'ivc_above_diaphragm'), is('anaesthetic_risk', 'high')),
      because: 'Level III-IV: bypass surgery, mortality 5-10%',
      source: 'EAU24',
    },
    {
      id: 'surg-thrombectomy#5',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: all(is('setting', 'metastatic'), is('imdc_group', 'poor')),
      because: 'Poor risk',
      source: 'CARMENA',
    },
    {
      id: 'surg-thrombectomy#6',
      axis: 'health',
      strength: 'weakly-opposes',
      when: yes('blood_products_declined'),
      because: 'High expected blood loss without transfusion rescue',
      source: 'OPIN',
    },
  ],
  interactions: 'anticoagulate if bland thrombus; no routine IVC filter',
  expectedBenefit: '5-y CSS M0 40-65%',
  dataNeeded: 'MRI/CT <=2 w, level, PE, cardiac surgery',
};
