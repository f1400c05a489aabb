import { any, is, yes } from '../../../../engine/condition.ts';
import type { Compatibility } from '../../../../engine/planning.ts';

/** Drug class with ablation, embolisation and bone-protecting drugs; section 6.3. */
export const drugWithIntervention: readonly Compatibility[] = [
  {
    id: 'CMP-27',
    between: ['IO', 'ablation'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor goes with ablation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-28',
    between: ['VEGF', 'ablation'],
    verdict: 'hold',
    text: 'Hold the VEGF-TKI about 1 week around ablation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-29',
    between: ['HIF', 'ablation'],
    verdict: 'compatible',
    text: 'Belzutifan goes with ablation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-30',
    between: ['MTOR', 'ablation'],
    verdict: 'hold',
    text: 'Hold the mTOR inhibitor around ablation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-31',
    between: ['IO', 'embolisation'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor goes with embolisation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-32',
    between: ['VEGF', 'embolisation'],
    verdict: 'never',
    when: any(yes('active_major_bleed'), is('primary_symptoms', 'haematuria_massive')),
    text: 'No VEGF-TKI during bleeding that needs embolisation.',
    source: 'EMBO',
  },
  {
    id: 'CMP-33',
    between: ['VEGF', 'embolisation'],
    verdict: 'caution',
    text: 'Restart the VEGF-TKI after the post-embolisation syndrome.',
    source: 'EMBO',
  },
  {
    id: 'CMP-34',
    between: ['HIF', 'embolisation'],
    verdict: 'compatible',
    text: 'Belzutifan goes with embolisation.',
    source: 'OPIN',
  },
  {
    id: 'CMP-35',
    between: ['IO', 'antiresorptive'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor goes with denosumab or zoledronate.',
    source: 'OPIN',
  },
  {
    id: 'CMP-36',
    between: ['VEGF', 'antiresorptive'],
    verdict: 'caution',
    text: 'VEGF-TKI with denosumab or zoledronate: more jaw necrosis (MRONJ); dentist first.',
    source: 'DMAB',
  },
  {
    id: 'CMP-37',
    between: ['HIF', 'antiresorptive'],
    verdict: 'compatible',
    text: 'Belzutifan goes with denosumab or zoledronate.',
    source: 'OPIN',
  },
  {
    id: 'CMP-38',
    between: ['MTOR', 'antiresorptive'],
    verdict: 'caution',
    text: 'mTOR inhibitor with denosumab or zoledronate: more jaw necrosis (MRONJ).',
    source: 'OPIN',
  },
  {
    id: 'CMP-39',
    between: ['CHEMO', 'antiresorptive'],
    verdict: 'caution',
    text: 'Chemotherapy with denosumab or zoledronate: care for the kidneys.',
    source: 'OPIN',
  },
];
