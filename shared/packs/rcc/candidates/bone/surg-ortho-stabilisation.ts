import { all, atLeast, is, isNot, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; fracture or impending. */
export const surgOrthoStabilisation: Candidate = {
  id: 'surg-ortho-stabilisation',
  name: 'Orthopaedic stabilisation / resection-reconstruction of bone metastasis',
  modality: 'surgery',
  slot: 'bone',
  intent: 'palliative / emergency',
  line: 'fracture or impending',
  applies: isNot('fracture', 'none'),
  blocks: ['SCOPE', 'SURG'],
  arguments: [
    {
      id: 'surg-ortho-stabilisation#1',
      axis: 'extent',
      strength: 'strongly-supports',
      when: is('fracture', 'pathological'),
      because: 'Pathological fracture: fixation or endoprosthesis for pain and mobility',
      source: 'OPIN',
    },
    {
      id: 'surg-ortho-stabilisation#2',
      axis: 'extent',
      strength: 'strongly-supports',
      when: is('fracture', 'impending'),
      because: 'Impending fracture (Mirels >=9): prophylactic fixation before RT',
      source: 'OPIN',
    },
    {
      id: 'surg-ortho-stabilisation#3',
      axis: 'symptoms',
      strength: 'weakly-supports',
      when: all(is('fracture', 'impending'), yes('bone_pain')),
      because: 'Painful impending fracture',
      source: 'OPIN',
    },
    {
      id: 'surg-ortho-stabilisation#4',
      axis: 'extent',
      strength: 'weakly-supports',
      when: all(is('mets_count', 1), atLeast('dfi_months', 12)),
      because: 'Solitary bone metastasis: wide resection + endoprosthesis',
      source: 'METX',
    },
  ],
  interactions: 'embolise first (24-72 h); hold TKI; RT 2-4 w later after healing',
  expectedBenefit: 'pain and function',
  dataNeeded: 'Mirels, vascularity, prognosis (e.g. SSG/PathFx)',
};
