import type { MetastaticSite } from './lesion.ts';

/** Names of metastatic sites without a side. */
export const SITE_TEXT: Readonly<Record<MetastaticSite, string>> = {
  lung: 'Lung',
  'node-regional': 'Regional lymph nodes',
  'node-distant': 'Distant lymph nodes',
  'bone-spine': 'Spine',
  'bone-other': 'Bone (not spine)',
  liver: 'Liver',
  brain: 'Brain',
  adrenal: 'Adrenal gland',
  pancreas: 'Pancreas',
  thyroid: 'Thyroid',
  'other-gland': 'Other gland',
  'contralateral-kidney': 'Opposite kidney',
  'renal-fossa': 'Renal fossa',
  'skin-soft-tissue': 'Skin or soft tissue',
  pleura: 'Pleura',
  peritoneum: 'Peritoneum',
  other: 'Other site',
};
