import { any, is, isNot, isOneOf, yes } from '../../../../engine/condition.ts';
import type { Compatibility } from '../../../../engine/planning.ts';

/** What section 6.2 of the knowledge base says on drugs around procedures, beside its table of holds. */
export const aroundProcedures: readonly Compatibility[] = [
  {
    id: 'CMP-60',
    between: ['VEGF', 'minor-procedure'],
    verdict: 'hold',
    text:
      'Minor procedure (biopsy, ablation, embolisation, port, dental extraction): pause a ' +
      'TKI of short half-life about 2 days, others about 1 week; restart when haemostasis ' +
      'and healing are assured.',
    source: 'OPIN',
  },
  {
    id: 'CMP-61',
    between: ['VEGF', 'major-surgery'],
    verdict: 'caution',
    when: any(
      isNot('cord_compression', 'none'),
      is('fracture', 'pathological'),
      yes('active_major_bleed'),
      yes('raised_icp'),
    ),
    text:
      'Emergency surgery is never delayed for a TKI: tell the surgeon, expect wound and ' +
      'bleeding problems.',
    source: 'OPIN',
  },
  {
    id: 'CMP-62',
    between: ['embolisation', '*'],
    verdict: 'caution',
    text: 'Contrast and embolisation: eGFR, hydration, stop nephrotoxins.',
    source: 'OPIN',
  },
  {
    id: 'CMP-63',
    between: ['VEGF', 'kidney-removal'],
    verdict: 'caution',
    when: isOneOf('setting', 'localised', 'locally_advanced'),
    text: 'A neoadjuvant TKI to shrink a primary is not standard.',
    source: 'OPIN',
  },
];
