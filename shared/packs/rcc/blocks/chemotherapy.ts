import { is, yes } from '../../../engine/condition.ts';
import type { Block } from '../../../engine/pack.ts';

/** Contraindications of cytotoxic chemotherapy. */
export const chemotherapyBlock: Block = {
  id: 'CHEMO',
  title: 'Cytotoxic chemotherapy',
  arguments: [
    {
      id: 'CHEMO-01',
      axis: 'health',
      strength: 'excludes-overridable',
      when: is('pregnancy', 'pregnant'),
      because: 'Pregnancy',
      source: 'OPIN',
    },
    {
      id: 'CHEMO-02',
      axis: 'health',
      strength: 'excludes-for-now',
      when: yes('active_infection'),
      because: 'Uncontrolled infection',
      source: 'OPIN',
      until: 'infection is controlled',
    },
  ],
};
