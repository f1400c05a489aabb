import { all, always, any, atLeast, is, not, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.6; MSCC. */
export const rtCordCompression: Candidate = {
  id: 'rt-cord-compression',
  name: 'Radiotherapy for spinal cord compression (alone or post-operative)',
  modality: 'radiotherapy',
  slot: 'bone',
  intent: 'emergency / palliative',
  line: 'MSCC',
  applies: is('cord_compression', 'confirmed'),
  blocks: ['SCOPE', 'RT'],
  arguments: [
    {
      id: 'rt-cord-compression#1',
      axis: 'evidence',
      strength: 'strongly-supports',
      when: always,
      because:
        'RT belongs to every confirmed compression: alone if no surgery, post-operatively ' +
        'after decompression',
      source: 'PATCHELL',
    },
    {
      id: 'rt-cord-compression#2',
      axis: 'health',
      strength: 'strongly-supports',
      when: any(
        is('anaesthetic_risk', 'prohibitive'),
        yes('refuses_surgery'),
        atLeast('ecog', 4),
        is('life_expectancy', 'lt3m'),
      ),
      because: 'Surgery not possible, declined or prognosis < 3 months: RT alone, without delay',
      source: 'PATCHELL',
    },
    {
      id: 'rt-cord-compression#3',
      axis: 'extent',
      strength: 'weakly-opposes',
      when: all(
        yes('spine_unstable'),
        not(any(is('anaesthetic_risk', 'prohibitive'), yes('refuses_surgery'))),
      ),
      because: 'Instability: RT alone does not stabilise, surgery first',
      source: 'OPIN',
    },
    {
      id: 'rt-cord-compression#4',
      axis: 'extent',
      strength: 'note',
      when: all(
        yes('spine_unstable'),
        any(is('anaesthetic_risk', 'prohibitive'), yes('refuses_surgery')),
      ),
      because: 'Unstable and no surgery: brace/immobilise, RT for pain and tumour control only',
      source: 'OPIN',
    },
    {
      id: 'rt-cord-compression#5',
      axis: 'evidence',
      strength: 'note',
      when: always,
      because:
        'RCC is relatively radioresistant: ask whether a post-operative or stereotactic ' +
        'boost is possible',
      source: 'OPIN',
    },
  ],
  interactions:
    'with dexamethasone; post-operative RT when wound healed (about 2-4 weeks); pause ' +
    'VEGF-TKI',
  dataNeeded:
    'neurology, time of loss of ambulation, levels, SINS, previous RT to the level, ' +
    'surgical fitness',
};
