import { all, always, atLeast, is, yes } from '../../../../engine/condition.ts';
import type { Candidate } from '../../../../engine/pack.ts';

/** Knowledge base section 5.1; 1L alt./2L FH-deficient. */
export const sysIoTkiFh: Candidate = {
  id: 'sys-io-tki-fh',
  name: 'IO-TKI (FH-deficient)',
  modality: 'targeted + immunotherapy',
  slot: 'systemic',
  intent: 'life-prolonging',
  line: '1L alt./2L FH-deficient',
  applies: all(yes('advanced'), is('histology', 'fh_deficient')),
  blocks: ['SCOPE', 'GEN', 'TF', 'IO', 'VEGF'],
  classes: ['IO', 'VEGF'],
  arguments: [
    {
      id: 'sys-io-tki-fh#1',
      axis: 'evidence',
      strength: 'weakly-supports',
      when: always,
      because: 'Retrospective/phase 2 signals (KEYNOTE-B61, nivo+cabo)',
      source: 'KNB61',
    },
    {
      id: 'sys-io-tki-fh#2',
      axis: 'course',
      strength: 'weakly-supports',
      when: atLeast('line', 2),
      because: 'After bevacizumab+erlotinib',
      source: 'OPIN',
    },
  ],
  orientation: 'as IO-TKI',
};
