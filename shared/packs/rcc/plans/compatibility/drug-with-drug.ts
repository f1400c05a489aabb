import { is, isNot, isOneOf, not } from '../../../../engine/condition.ts';
import type { Compatibility } from '../../../../engine/planning.ts';

/** Drug class with drug class; treatment knowledge base section 6.3, first two rows. */
export const drugWithDrug: readonly Compatibility[] = [
  {
    id: 'CMP-01',
    between: ['IO', 'CTLA4'],
    verdict: 'compatible',
    text: 'Ipilimumab goes with nivolumab.',
    source: 'CM214',
  },
  {
    id: 'CMP-02',
    between: ['IO', '*'],
    verdict: 'caution',
    when: is('prior_pd1', 'metastatic'),
    text: 'No PD-1 inhibitor after a PD-1 inhibitor.',
    source: 'CONTACT03',
  },
  {
    id: 'CMP-03',
    between: ['IO', 'VEGF'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor with VEGF-TKI: licensed pairs only.',
    source: 'LABEL',
  },
  {
    id: 'CMP-04',
    between: ['IO', 'HIF'],
    verdict: 'compatible',
    when: isOneOf('setting', 'resected_ned', 'resected_m1_ned'),
    text: 'Checkpoint inhibitor with belzutifan: adjuvant only.',
    source: 'LS022',
  },
  {
    id: 'CMP-05',
    between: ['IO', 'HIF'],
    verdict: 'never',
    when: not(isOneOf('setting', 'resected_ned', 'resected_m1_ned')),
    text: 'Checkpoint inhibitor with belzutifan: adjuvant only; no first-line triplet.',
    source: 'LS012',
  },
  {
    id: 'CMP-06',
    between: ['IO', 'MTOR'],
    verdict: 'never',
    text: 'No checkpoint inhibitor with an mTOR inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-07',
    between: ['IO', 'CHEMO'],
    verdict: 'caution',
    text:
      'Checkpoint inhibitor with platinum chemotherapy: no data (trials in medullary ' +
      'carcinoma).',
    source: 'OPIN',
  },
  {
    id: 'CMP-08',
    between: ['VEGF', 'VEGF'],
    verdict: 'never',
    text: 'No two VEGF-TKIs at once.',
    source: 'OPIN',
  },
  {
    id: 'CMP-09',
    between: ['lenvatinib', 'belzutifan'],
    verdict: 'compatible',
    when: isNot('prior_pd1', 'never'),
    text: 'Belzutifan goes with lenvatinib, after a checkpoint inhibitor.',
    source: 'LS011',
  },
  {
    id: 'CMP-10',
    between: ['lenvatinib', 'everolimus'],
    verdict: 'compatible',
    text: 'Lenvatinib goes with everolimus.',
    source: 'S205',
  },
  {
    id: 'CMP-11',
    between: ['VEGF', 'CHEMO'],
    verdict: 'never',
    text: 'No VEGF-TKI with platinum chemotherapy.',
    source: 'OPIN',
  },
];
