import type { Compatibility } from '../../../../engine/planning.ts';

/** Drug class with operations and radiotherapy; treatment knowledge base sections 6.2 and 6.3. */
export const drugWithSurgeryAndRadiotherapy: readonly Compatibility[] = [
  {
    id: 'CMP-12',
    between: ['IO', 'major-surgery'],
    verdict: 'caution',
    text: 'Checkpoint inhibitor and major surgery: possible; watch adrenal function and irAE.',
    source: 'OPIN',
  },
  {
    id: 'CMP-13',
    between: ['VEGF', 'major-surgery'],
    verdict: 'hold',
    text: 'Hold the VEGF-targeted drug around major surgery, as long as its label says.',
    source: 'LABEL',
  },
  {
    id: 'CMP-14',
    between: ['HIF', 'major-surgery'],
    verdict: 'caution',
    text: 'Belzutifan and major surgery: possible; check haemoglobin and SpO2.',
    source: 'OPIN',
  },
  {
    id: 'CMP-15',
    between: ['MTOR', 'major-surgery'],
    verdict: 'hold',
    text: 'Hold the mTOR inhibitor 1 week around major surgery.',
    source: 'LABEL',
  },
  {
    id: 'CMP-16',
    between: ['CHEMO', 'major-surgery'],
    verdict: 'hold',
    text: 'Major surgery 3 weeks or more after chemotherapy.',
    source: 'OPIN',
  },
  {
    id: 'CMP-17',
    between: ['IO', 'body-radiotherapy'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor continues around SABR or palliative radiotherapy.',
    source: 'OLIGOCARE',
  },
  {
    id: 'CMP-18',
    between: ['VEGF', 'body-radiotherapy'],
    verdict: 'hold',
    text:
      'Pause the VEGF-TKI about 1-7 days around SABR; longer, and always, if bowel, ' +
      'bronchus, oesophagus or skin is in the high-dose area.',
    source: 'OLIGOCARE',
  },
  {
    id: 'CMP-19',
    between: ['HIF', 'body-radiotherapy'],
    verdict: 'caution',
    text: 'Belzutifan with SABR or palliative radiotherapy: no data.',
    source: 'OLIGOCARE',
  },
  {
    id: 'CMP-20',
    between: ['MTOR', 'body-radiotherapy'],
    verdict: 'hold',
    text: 'Pause the mTOR inhibitor around radiotherapy (mucositis, pneumonitis).',
    source: 'OPIN',
  },
  {
    id: 'CMP-21',
    between: ['CHEMO', 'body-radiotherapy'],
    verdict: 'hold',
    text: 'Chemotherapy and radiotherapy not concurrently.',
    source: 'OPIN',
  },
  {
    id: 'CMP-22',
    between: ['IO', 'brain-local'],
    verdict: 'compatible',
    text: 'Checkpoint inhibitor goes with radiosurgery or brain surgery, after the steroid taper.',
    source: 'BRAIN',
  },
  {
    id: 'CMP-23',
    between: ['VEGF', 'brain-local'],
    verdict: 'caution',
    text:
      'VEGF-TKI with radiosurgery or brain surgery: not with fresh haemorrhage. ' +
      'Radiosurgery needs no obligatory pause, but check for haemorrhage.',
    source: 'BRAIN',
  },
  {
    id: 'CMP-24',
    between: ['VEGF', 'craniotomy'],
    verdict: 'hold',
    text: 'Hold the VEGF-TKI for a craniotomy.',
    source: 'BRAIN',
  },
  {
    id: 'CMP-25',
    between: ['HIF', 'brain-local'],
    verdict: 'caution',
    text: 'Belzutifan with radiosurgery or brain surgery: caution.',
    source: 'OPIN',
  },
  {
    id: 'CMP-26',
    between: ['MTOR', 'craniotomy'],
    verdict: 'hold',
    text: 'Hold the mTOR inhibitor for brain surgery.',
    source: 'OPIN',
  },
];
