import { all, any, atLeast, atMost, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.9; rare subtype or later line. */
export const dxMolecularBoard: Candidate = {
  id: 'dx-molecular-board',
  name: 'Molecular pathology / molecular tumour board',
  modality: 'diagnostic',
  slot: 'diagnostic',
  intent: 'diagnostic',
  line: 'rare subtype or later line',
  applies: any(
    isOneOf(
      'histology',
      'unclassified',
      'translocation',
      'other_ncc',
      'papillary',
      'fh_deficient',
      'sdh_deficient',
      'medullary',
      'collecting_duct',
    ),
    yes('met_driven'),
    all(yes('advanced'), any(atLeast('line', 3), atMost('age_years', 46))),
  ),
  blocks: ['SCOPE-N'],
  arguments: [
    {
      id: 'dx-molecular-board#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: isOneOf('histology', 'unclassified', 'other_ncc', 'translocation'),
      because:
        'Unclassified, TFE3/TFEB or ALK-type tumours: molecular classification may change ' +
        'treatment or open a trial',
      source: 'OPIN',
    },
    {
      id: 'dx-molecular-board#2',
      axis: 'biology',
      strength: 'weakly-supports',
      when: any(
        isOneOf(
          'histology',
          'papillary',
          'fh_deficient',
          'sdh_deficient',
          'medullary',
          'collecting_duct',
        ),
        yes('met_driven'),
      ),
      because: 'Rare subtype: confirm driver (MET, FH, SDH, SMARCB1)',
      source: 'OPIN',
    },
    {
      id: 'dx-molecular-board#3',
      axis: 'course',
      strength: 'weakly-supports',
      when: all(yes('advanced'), atLeast('line', 3)),
      because: 'Later line: look for a trial or a targetable alteration',
      source: 'OPIN',
    },
    {
      id: 'dx-molecular-board#4',
      axis: 'biology',
      strength: 'weakly-supports',
      when: all(yes('advanced'), atMost('age_years', 46)),
      because: 'Young patient: exclude translocation, ALK, FH- and SMARCB1-deficient tumours',
      source: 'OPIN',
    },
    {
      id: 'dx-molecular-board#5',
      axis: 'biology',
      strength: 'note',
      when: yes('is_ccrcc'),
      because: 'Clear-cell: no validated predictive biomarker',
      source: 'OPIN',
    },
  ],
  dataNeeded: 'tissue block, previous panel, IHC (ALK, TFE3/TFEB, FH/2SC, SDHB, SMARCB1)',
};
