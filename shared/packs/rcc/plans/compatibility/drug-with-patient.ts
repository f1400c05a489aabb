import { atLeast, isNot, yes } from '../../../../engine/condition.ts';
import type { Compatibility } from '../../../../engine/planning.ts';

/**
 * Drug class with what the patient takes already; the rest of section 6.3. PPI use is no fact of
 * the pack: those rows are always said.
 */
export const drugWithPatient: readonly Compatibility[] = [
  {
    id: 'CMP-40',
    between: ['IO', '*'],
    verdict: 'compatible',
    when: isNot('vte', 'none'),
    text: 'Anticoagulation goes with a checkpoint inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-41',
    between: ['VEGF', '*'],
    verdict: 'caution',
    when: isNot('vte', 'none'),
    text: 'Anticoagulation with a VEGF-TKI: LMWH or DOAC possible; watch for bleeding.',
    source: 'OPIN',
  },
  {
    id: 'CMP-42',
    between: ['HIF', '*'],
    verdict: 'compatible',
    when: isNot('vte', 'none'),
    text: 'Anticoagulation goes with belzutifan.',
    source: 'OPIN',
  },
  {
    id: 'CMP-43',
    between: ['MTOR', '*'],
    verdict: 'compatible',
    when: isNot('vte', 'none'),
    text: 'Anticoagulation goes with an mTOR inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-44',
    between: ['IO', '*'],
    verdict: 'caution',
    when: atLeast('steroid_mg', 10),
    text:
      'Avoid prednisolone 10 mg/day or more (or equivalent) at the start of a checkpoint ' +
      'inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-45',
    between: ['VEGF', '*'],
    verdict: 'compatible',
    when: atLeast('steroid_mg', 10),
    text: 'A steroid of 10 mg/day or more (prednisolone equivalent) goes with a VEGF-TKI.',
    source: 'OPIN',
  },
  {
    id: 'CMP-46',
    between: ['HIF', '*'],
    verdict: 'compatible',
    when: atLeast('steroid_mg', 10),
    text: 'A steroid of 10 mg/day or more (prednisolone equivalent) goes with belzutifan.',
    source: 'OPIN',
  },
  {
    id: 'CMP-47',
    between: ['MTOR', '*'],
    verdict: 'compatible',
    when: atLeast('steroid_mg', 10),
    text: 'A steroid of 10 mg/day or more (prednisolone equivalent) goes with an mTOR inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-48',
    between: ['CHEMO', '*'],
    verdict: 'compatible',
    when: atLeast('steroid_mg', 10),
    text: 'A steroid of 10 mg/day or more (prednisolone equivalent) goes with chemotherapy.',
    source: 'OPIN',
  },
  {
    id: 'CMP-49',
    between: ['IO', 'vaccination'],
    verdict: 'caution',
    text: 'Avoid live vaccines on a checkpoint inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-50',
    between: ['MTOR', 'vaccination'],
    verdict: 'caution',
    text: 'Live vaccines are contraindicated on an mTOR inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-51',
    between: ['CHEMO', 'vaccination'],
    verdict: 'caution',
    text: 'Live vaccines are contraindicated during chemotherapy.',
    source: 'OPIN',
  },
  {
    id: 'CMP-52',
    between: ['IO', '*'],
    verdict: 'compatible',
    when: yes('cyp3a4_strong'),
    text: 'A strong CYP3A4 inhibitor or inducer goes with a checkpoint inhibitor.',
    source: 'OPIN',
  },
  {
    id: 'CMP-53',
    between: ['VEGF', '*'],
    verdict: 'caution',
    when: yes('cyp3a4_strong'),
    text:
      'Strong CYP3A4 inhibitor or inducer: dose change (axitinib, cabozantinib, pazopanib, ' +
      'sunitinib; tivozanib: inducers).',
    source: 'LABEL',
  },
  {
    id: 'CMP-54',
    between: ['HIF', '*'],
    verdict: 'caution',
    text: 'Belzutifan: mind UGT2B17 and CYP2C19; it lowers hormonal contraceptives.',
    source: 'LABEL',
  },
  {
    id: 'CMP-55',
    between: ['MTOR', '*'],
    verdict: 'caution',
    when: yes('cyp3a4_strong'),
    text: 'Strong CYP3A4 inhibitor or inducer: dose change of the mTOR inhibitor.',
    source: 'LABEL',
  },
  {
    id: 'CMP-56',
    between: ['IO', '*'],
    verdict: 'caution',
    text:
      'PPI or acid suppression with a checkpoint inhibitor: microbiome, observational data ' +
      'only.',
    source: 'OPIN',
  },
  {
    id: 'CMP-57',
    between: ['pazopanib', '*'],
    verdict: 'caution',
    text: 'Avoid a PPI or acid suppression with pazopanib.',
    source: 'LABEL',
  },
  {
    id: 'CMP-58',
    between: ['HIF', '*'],
    verdict: 'compatible',
    text: 'A PPI or acid suppression goes with belzutifan.',
    source: 'OPIN',
  },
  {
    id: 'CMP-59',
    between: ['MTOR', '*'],
    verdict: 'compatible',
    text: 'A PPI or acid suppression goes with an mTOR inhibitor.',
    source: 'OPIN',
  },
];
