import { all, any, atLeast, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L ccRCC when IO not suitable / favourable. */
export const sysTivozanib1l: Candidate = {
  id: 'sys-tivozanib-1l',
  name: 'Tivozanib (EU first-line; US only after >=2 lines)',
  modality: 'targeted drug',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L ccRCC when IO not suitable / favourable',
  applies: all(yes('advanced'), is('line', 1), yes('is_ccrcc')),
  blocks: ['SCOPE', 'GEN', 'TF', 'OLIGO1', 'VEGF'],
  classes: ['VEGF'],
  arguments: [
    {
      id: 'sys-tivozanib-1l#1',
      axis: 'biology',
      strength: 'strongly-supports',
      when: is('imdc_group', 'favourable'),
      because:
        'Favourable risk: no IO-TKI trial has shown OS gain over TKI alone; accepted ' +
        'alternative (ESMO/EAU)',
      source: 'ESMO24',
    },
    {
      id: 'sys-tivozanib-1l#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: is('io_block', 'excluding'),
      because: 'IO contraindicated',
      source: 'ESMO24',
    },
    {
      id: 'sys-tivozanib-1l#3',
      axis: 'health',
      strength: 'weakly-supports',
      when: is('io_block', 'relative'),
      because: 'IO problematic',
      source: 'OPIN',
    },
    {
      id: 'sys-tivozanib-1l#4',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(is('frailty', 'frail'), is('ecog', 2)),
      because: 'Frail/ECOG 2: single oral drug',
      source: 'OPIN',
    },
    {
      id: 'sys-tivozanib-1l#5',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: all(isOneOf('imdc_group', 'intermediate', 'poor'), is('io_block', 'none')),
      because: 'Intermediate/poor and fit for IO: inferior OS to IO combinations',
      source: 'CM214',
    },
    {
      id: 'sys-tivozanib-1l#6',
      axis: 'biology',
      strength: 'strongly-opposes',
      when: all(yes('sarcomatoid'), isNot('io_block', 'excluding')),
      because: 'Sarcomatoid: TKI alone inferior',
      source: 'SARC',
    },
    {
      id: 'sys-tivozanib-1l#7',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: all(
        isOneOf('imdc_group', 'intermediate', 'poor'),
        isOneOf('io_block', 'excluding', 'relative'),
      ),
      because: 'Intermediate/poor without IO: cabozantinib preferred over this TKI',
      source: 'CABOSUN',
    },
    {
      id: 'sys-tivozanib-1l#8',
      axis: 'course',
      strength: 'strongly-opposes',
      when: all(is('prior_pd1', 'adjuvant_le6m'), yes('prior_sunitinib_pazopanib')),
      because: 'Already exposed',
      source: 'OPIN',
    },
    {
      id: 'sys-tivozanib-1l#9',
      axis: 'health',
      strength: 'weakly-supports',
      when: any(atLeast('age_years', 75), isOneOf('frailty', 'vulnerable', 'frail'), is('ecog', 2)),
      because: 'Selective VEGFR TKI, low off-target toxicity',
      source: 'TIVO1',
    },
    {
      id: 'sys-tivozanib-1l#10',
      axis: 'access',
      strength: 'strongly-opposes',
      when: is('region', 'us'),
      because: 'Not licensed first-line in the US',
      source: 'LABEL',
    },
    {
      id: 'sys-tivozanib-1l#11',
      axis: 'biology',
      strength: 'weakly-opposes',
      when: isOneOf('imdc_group', 'intermediate', 'poor'),
      because: 'No OS advantage over sorafenib',
      source: 'TIVO1',
    },
  ],
  orientation: '1.34 mg/d 3 w on/1 w off',
  interactions:
    'Pre-op hold: sunitinib >=3 w; pazopanib >=1 w; tivozanib >=24 d (US label); resume ' +
    '>=2 w after and healed',
  expectedBenefit: 'PFS ~9-12 mo, ORR ~25-35%, OS in trials as control arm 35-54 mo',
  dataNeeded: 'IMDC, BP, ECG/QTc, LVEF, LFT, TSH',
};
