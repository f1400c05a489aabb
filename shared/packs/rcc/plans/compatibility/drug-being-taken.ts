import { yes } from '../../../../engine/condition.ts';
import type { Compatibility } from '../../../../engine/planning.ts';

/**
 * Section 6.2 of the knowledge base for a drug that is no part of the plan but is being taken. Which
 * drug that is, no fact of the pack tells.
 */
export const drugBeingTaken: readonly Compatibility[] = [
  {
    id: 'CMP-69',
    between: ['major-surgery', '*'],
    verdict: 'hold',
    when: yes('on_systemic'),
    text:
      'Operation and the drug that is being taken now: hold it before and after as its label ' +
      'says, and find out which drug it is; emergency surgery is never delayed for it.',
    source: 'LABEL',
  },
  {
    id: 'CMP-70',
    between: ['body-radiotherapy', '*'],
    verdict: 'hold',
    when: yes('on_systemic'),
    text:
      'Radiotherapy and the drug that is being taken now: if it is a VEGF-TKI, pause it about 1-7 ' +
      'days around SABR; longer, and always, if bowel, bronchus, oesophagus or skin is in the ' +
      'high-dose area.',
    source: 'OLIGOCARE',
  },
  {
    id: 'CMP-71',
    between: ['minor-procedure', '*'],
    verdict: 'hold',
    when: yes('on_systemic'),
    text:
      'Biopsy, ablation or embolisation and the drug that is being taken now: pause a TKI of ' +
      'short half-life about 2 days, others about 1 week.',
    source: 'OPIN',
  },
];
