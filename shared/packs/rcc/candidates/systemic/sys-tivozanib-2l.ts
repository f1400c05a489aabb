import { all, any, atLeast, is, isOneOf, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 2L (EU after cytokine; post-ICI data), 3L+ (US licence). */
export const sysTivozanib2l: Candidate = {
  id: 'sys-tivozanib-2l',
  name: 'Tivozanib',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '2L (EU after cytokine; post-ICI data), 3L+ (US licence)',
  applies: all(
    yes('advanced'),
    yes('is_ccrcc'),
    any(atLeast('line', 2), is('prior_pd1', 'adjuvant_le6m')),
  ),
  blocks: ['SCOPE', 'GEN', 'SW', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-tivozanib-2l#1',
      axis: 'course',
      strength: 'weakly-supports',
      when: not(yes('prior_tivozanib')),
      because: 'TiNivo-2 control arm PFS 7.4 mo post-ICI; TIVO-3 in 3L/4L',
      source: 'TINIVO2',
    },
    {
      id: 'sys-tivozanib-2l#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: any(atLeast('line', 3), atLeast('prior_vegf_lines', 2)),
      because: 'Third line after >=2 therapies: licensed (US)',
      source: 'TIVO3',
    },
    {
      id: 'sys-tivozanib-2l#3',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(atLeast('age_years', 75), isOneOf('frailty', 'vulnerable', 'frail'), is('ecog', 2)),
      because: 'Well tolerated',
      source: 'TIVO3',
    },
    {
      id: 'sys-tivozanib-2l#4',
      axis: 'course',
      strength: 'strongly-opposes',
      when: yes('prior_tivozanib'),
      because: 'Previous tivozanib',
      source: 'OPIN',
    },
    {
      id: 'sys-tivozanib-2l#5',
      axis: 'access',
      strength: 'weakly-opposes',
      when: all(is('region', 'eu'), is('line', 2)),
      because: '2L use outside the EU label (first-line / post-cytokine)',
      source: 'LABEL',
    },
  ],
  orientation: '1.34 mg/d 3 w on/1 w off',
  interactions: 'Hold >=24 d pre-op (US label)',
  expectedBenefit: 'PFS 5.6 mo (3L/4L)',
  dataNeeded: 'BP, thyroid',
};
